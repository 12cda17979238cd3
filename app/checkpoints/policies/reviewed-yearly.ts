import { ask, checkpoint, doesNotApply, yes } from "../checkpoint";
import { agree, day, daysBetween, eachOfYours, firstFive, list } from "../words";
import { capital, portion } from "../shares";

/** A year, as the skill asks: laws, rates and carriers change within one. */
const yearInDays = 365;

export default checkpoint({
  asks: "Has every policy been reviewed in the last 12 months?",
  skill: "review-policies-yearly",
  mode: "proves-yes",
  needs: ["policies", "privacySettings", "readAt"],

  answer({ policies, privacySettings: { privacyPolicyAutomatic }, readAt }) {
    const written = policies.filter(({ text }) => text !== "");
    const old = written
      .filter(({ updatedAt }) => daysBetween(updatedAt, readAt) > yearInDays)
      .filter(({ type }) => !(type === "PRIVACY_POLICY" && privacyPolicyAutomatic))
      .toSorted((a, b) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt));
    const seen = {
      field: "shop.shopPolicies.updatedAt",
      count: { k: written.length - old.length, n: written.length, of: "policies up to date" },
      items: firstFive(old.length > 0 ? old : written, ({ title, updatedAt }) => {
        return { title, opens: "shopify://admin/settings/policies", note: day(updatedAt) };
      }),
    };
    if (written.length === 0) return doesNotApply("Your store has no policy yet.", seen);
    if (old.length > 0) {
      const names = list(old.map(({ title, updatedAt }) => `“${title}” (${day(updatedAt)})`));
      return ask(
        `Not changed in the last 12 months: ${names}. A review that changes nothing counts too.`,
        seen,
      );
    }
    const all = portion({ good: written.length, of: written.length }, "policy", "policies");
    const how = privacyPolicyAutomatic ? " or is kept up to date by Shopify" : "";
    return yes(
      how
        ? `${eachOfYours(written.length, "policy", "policies")} was updated in the last 12 months${how}.`
        : `${capital(all)} ${agree(written.length, "was", "were")} updated in the last 12 months.`,
      seen,
    );
  },

  examples: [
    { given: { policies: [{}] }, is: "yes", says: "Your only policy was updated" },
    {
      given: { policies: [{}, {}], privacySettings: { privacyPolicyAutomatic: true } },
      is: "yes",
      says: "by Shopify",
    },
    {
      given: {
        policies: [{ updatedAt: "2024-01-02T09:00:00Z" }],
        privacySettings: { privacyPolicyAutomatic: true },
      },
      is: "yes",
    },
    {
      given: { policies: [{}, { updatedAt: "2024-01-02T09:00:00Z" }] },
      is: "ask",
      says: "“Privacy policy” (January 2, 2024)",
    },
    {
      given: {
        policies: [{ type: "REFUND_POLICY", title: "Refund policy", updatedAt: "2024-01-02T09:00:00Z" }],
        privacySettings: { privacyPolicyAutomatic: true },
      },
      is: "ask",
      says: "“Refund policy”",
    },
    { given: { policies: [] }, is: "does-not-apply" },
  ],
});
