/**
 * Permissions that Shopify gives to an app only after a review of its own, which this one has not had yet. The app
 * does not ask for them, and a merchant can do nothing about them: what needs one is read where the store has
 * granted it all the same, and is else not known. An approved one moves from here to shopify.app.toml.
 */
export const awaitingApproval: readonly string[] = [
  "read_shopify_payments",
  "read_shopify_payments_bank_accounts",
  "read_shopify_payments_disputes",
  "read_users",
];

/** Whether one of these permissions is not the merchant's to give. */
export function awaitsApproval(scopes: readonly string[] = []): boolean {
  return scopes.some((scope) => awaitingApproval.includes(scope));
}
