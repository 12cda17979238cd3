import type { OwnerMailboxQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    /** Where the store owner's mail is kept; the address itself is not remembered. */
    ownerMailbox: { domain: string };
  }
}

export default fact({
  scopes: [],
  query: `#graphql
    query OwnerMailbox {
      shop { email }
    }`,
  shape: ({ shop: { email } }: OwnerMailboxQuery) => ({
    domain: email
      .slice(email.lastIndexOf("@") + 1)
      .trim()
      .toLowerCase(),
  }),
  example: { domain: "kilnandtable.example" },
});
