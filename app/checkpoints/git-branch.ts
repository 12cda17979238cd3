/** repository/branch: no spaces, and a branch that begins as branches do, unlike “Spring/Summer” or “2026/11”. */
const repositoryAndBranch = /^(?=[A-Z\d_.-]*[a-z])[\w.-]+\/(?=[A-Z\d_./-]*[a-z])[a-z\d][\w./-]*$/;

/** Whether a theme is named as Shopify names those that are connected to a branch of a Git repository. */
export function isNamedAfterBranch({ name }: { name: string }): boolean {
  return repositoryAndBranch.test(name);
}
