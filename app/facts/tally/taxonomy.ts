/** Whether a category of Shopify's standard taxonomy is one of these, or lies within one; names in English. */
export function isWithin(fullName: string | null | undefined, categories: readonly string[]): boolean {
  if (!fullName) return false;
  return categories.some((category) => fullName === category || fullName.startsWith(`${category} > `));
}
