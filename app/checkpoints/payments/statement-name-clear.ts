import { checkpoint, no, yes } from "../checkpoint";
import { otherProvider } from "../gates";

/** Shorter words, such as “and”, tell no store from another. */
const shortest = 3;

export default checkpoint({
  asks: "Are your bank details complete, and do customers recognize your name on card statements?",
  skill: "complete-payouts-and-statement-name",
  mode: "auto",
  needs: ["paymentsAccount", "payoutAccounts", "shop"],

  answer({ paymentsAccount, payoutAccounts: { banks }, shop: { name, primaryDomain } }) {
    const other = otherProvider(paymentsAccount);
    if (other) return other;
    const statement = paymentsAccount?.statementName ?? "";
    const host = primaryDomain.host.replace(/^www\./, "").split(".")[0] ?? "";
    const known = [...words(name), ...words(host)];
    const clear = known.some((word) => reduced(statement).includes(word));
    const seen = [
      { field: "shopifyPaymentsAccount.bankAccounts", value: banks },
      { field: "shopifyPaymentsAccount.chargeStatementDescriptors.default", value: statement || null },
    ];
    const shown = statement ? `“${statement}”` : "no name";
    if (banks === 0) return no("Shopify Payments has no bank account to pay you out to.", ...seen);
    return clear
      ? yes(`Card statements show ${shown}, and your payouts have a bank account.`, ...seen)
      : no(`Card statements show ${shown}, in which customers do not find “${name}”.`, ...seen);
  },

  examples: [
    { given: { shop: {} }, is: "yes", says: "“KILN AND TABLE”" },
    { given: { paymentsAccount: { statementName: "KILNANDTABLE" } }, is: "yes" },
    { given: { paymentsAccount: { statementName: "MEYER GBR" } }, is: "no", says: "“MEYER GBR”" },
    { given: { paymentsAccount: { statementName: null as never } }, is: "no", says: "show no name" },
    { given: { payoutAccounts: { banks: 0 } }, is: "no", says: "no bank account" },
    { given: { paymentsAccount: null as never }, is: "does-not-apply" },
  ],
});

/** Words of three or more letters that say who the store is. */
function words(text: string): string[] {
  const all = text.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
  return all.filter((word) => word.length >= shortest && !fillers.includes(word)).map(reduced);
}

/** They stand in many stores' names. */
const fillers = ["and", "the", "shop", "store"];

/** Statements are written in plain capitals: “Käse & Co” is “KASE CO”. */
function reduced(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
