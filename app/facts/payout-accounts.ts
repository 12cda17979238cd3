import type { PayoutAccountsQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    /** How many bank accounts Shopify Payments may pay out to. */
    payoutAccounts: { banks: number };
  }
}

export default fact({
  scopes: ["read_shopify_payments", "read_shopify_payments_bank_accounts"],
  // a sample: one bank account is enough
  query: `#graphql
    query PayoutAccounts {
      shopifyPaymentsAccount { bankAccounts(first: 5) { nodes { id } } }
    }`,
  shape: ({ shopifyPaymentsAccount: account }: PayoutAccountsQuery) => ({
    banks: account?.bankAccounts.nodes.length ?? 0,
  }),
  example: { banks: 1 },
});
