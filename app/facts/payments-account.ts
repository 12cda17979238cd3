import type { PaymentsAccountQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    /** The Shopify Payments account; null where the store is paid through another provider. */
    paymentsAccount: { statementName: string | null } | null;
  }
}

export default fact({
  scopes: ["read_shopify_payments"],
  query: `#graphql
    query PaymentsAccount {
      shopifyPaymentsAccount { activated chargeStatementDescriptors { default } }
    }`,
  shape: ({ shopifyPaymentsAccount: account }: PaymentsAccountQuery) =>
    account?.activated ? { statementName: account.chargeStatementDescriptors?.default ?? null } : null,
  example: { statementName: "KILN AND TABLE" },
});
