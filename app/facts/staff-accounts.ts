import type { AccountType, StaffAccountsQuery } from "./admin.types";
import { tally } from "./fact";

declare module "./fact" {
  interface Facts {
    /** Active accounts of the admin, by kind: people with a sign-in of their own, and collaborators. */
    staffAccounts: { staff: number; collaborators: number };
  }
}

const staff: (AccountType | null)[] = ["REGULAR", "SAML"];
const collaborators: (AccountType | null)[] = ["COLLABORATOR", "COLLABORATOR_TEAM_MEMBER"];

export default tally({
  scopes: ["read_users"],
  query: `#graphql
    query StaffAccounts($after: String) {
      staffMembers(first: 250, after: $after) {
        nodes { id active accountType }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  maxPages: 8,
  page: ({ staffMembers }: StaffAccountsQuery) => staffMembers?.pageInfo ?? { hasNextPage: false },
  start: () => ({ staff: 0, collaborators: 0 }),
  add(value: { staff: number; collaborators: number }, { staffMembers }: StaffAccountsQuery) {
    for (const { active, accountType } of staffMembers?.nodes ?? []) {
      if (!active) continue;
      if (staff.includes(accountType)) value.staff += 1;
      if (collaborators.includes(accountType)) value.collaborators += 1;
    }
  },
  finish: (value: { staff: number; collaborators: number }) => value,
  example: { staff: 3, collaborators: 1 },
});
