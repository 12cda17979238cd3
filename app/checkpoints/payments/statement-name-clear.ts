import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { otherProvider } from "../gates";
import { isNamedIn } from "../store-names";

export default checkpoint({
  asks: "Does the name on card statements include your store's name?",
  skill: "complete-payouts-and-statement-name",
  mode: "auto",
  needs: ["paymentsAccount", "payoutAccounts", "shop"],

  answer({ paymentsAccount, payoutAccounts: { banks }, shop: { name, primaryDomain } }) {
    const other = otherProvider(paymentsAccount);
    if (other) return other;
    const statement = paymentsAccount?.statementName ?? "";
    const clear = isNamedIn(statement, name, primaryDomain.host);
    const seen = [
      { field: "shopifyPaymentsAccount.bankAccounts", value: banks },
      { field: "shopifyPaymentsAccount.chargeStatementDescriptors.default", value: statement || null },
    ];
    const shown = statement ? `“${statement}”` : "no name";
    if (banks === 0) return no("Shopify Payments has no bank account to pay you out to.", ...seen);
    if (clear === null && statement)
      return cannotTell(`The app cannot compare “${name}” with ${shown} on card statements.`, ...seen);
    return clear
      ? yes(`Card statements show ${shown}, and your payouts have a bank account.`, ...seen)
      : no(`Card statements show ${shown}, in which customers do not find “${name}”.`, ...seen);
  },

  examples: [
    { given: { shop: {} }, is: "yes", says: "“KILN AND TABLE”" },
    { given: { paymentsAccount: { statementName: "KILNANDTABLE" } }, is: "yes" },
    { given: { paymentsAccount: { statementName: "MEYER GBR" } }, is: "no", says: "“MEYER GBR”" },
    { given: { paymentsAccount: { statementName: "KAESEREI" }, shop: { name: "Käserei" } }, is: "yes" },
    { given: { paymentsAccount: { statementName: "TOUKI" }, shop: { name: "陶器屋" } }, is: "unknown" },
    { given: { paymentsAccount: { statementName: null as never } }, is: "no", says: "show no name" },
    { given: { payoutAccounts: { banks: 0 } }, is: "no", says: "no bank account" },
    { given: { paymentsAccount: null as never }, is: "does-not-apply" },
  ],
});
