import postal from "../../../content/tables/postal-codes.json";
import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { outdated } from "../tables";
import { countryName, list } from "../words";

// Found by its “@”: looking from every letter on would take a long text too long. What a sentence puts around an
// address, such as a comma, is no part of it.
const email = /@(?<=([^\s@<>()[\],;:"“”]{1,64})@)([^\s@<>()[\],;:"“”]{1,190}\.\p{L}[\p{L}\d-]{1,62})/u;
const phone = /(?:\+|\b)\d(?:[\s\-()./]*\d){6,}/u;
const forms = Object.entries(postal.forms);
const written = (text: string) => ({ policies: [{ type: "CONTACT_INFORMATION" as const, text }] });

const dubai = { countryCodeV2: "AE", city: "Dubai" } as const;

export default checkpoint({
  asks: "Does your contact information page show an email or phone and a postal address?",
  skill: "publish-how-to-reach-you",
  mode: "auto",
  needs: ["policies", "shop", "readAt"],

  answer({ policies, shop: { shopAddress }, readAt }) {
    const text = policies.find(({ type }) => type === "CONTACT_INFORMATION")?.text ?? "";
    const items = [{ title: "Contact information", opens: "shopify://admin/settings/policies" }];
    const [, name, host] = email.exec(text) ?? [];
    const reach = host === undefined ? text.match(phone)?.[0] : `${name}@${host}`;
    const seen = { field: "shop.shopPolicies.body", value: reach ?? null, items };
    if (text === "") return no("Your store has no contact information among its policies.", seen);
    const { countryCodeV2: country, city } = shopAddress;
    const own = forms.flatMap(([form, countries]) => (country && countries.includes(country) ? [form] : []));
    const byCity = country !== null && postal.none.includes(country) && Boolean(city);
    const old = outdated(postal, readAt, "postal codes");
    if (old) return old;
    if (!country || (own.length === 0 && !byCity)) {
      const place = country ? countryName(country) : "your country";
      return cannotTell(`The app does not know what postal codes look like in ${place}.`, seen);
    }
    const code = new RegExp(`(?<![\\p{L}\\d])(?:${own.join("|")})(?![\\p{L}\\d])`, "iu");
    const address = byCity ? text.toLowerCase().includes(String(city).toLowerCase()) : code.test(text);
    const missing = [!reach && "email address or phone number", !address && "postal address"].filter(
      (part) => part !== false,
    );
    if (missing.length > 0) return no(`Your contact information shows no ${list(missing)}.`, seen);
    return yes(`Your contact information shows ${reach} and a postal address.`, seen);
  },

  examples: [
    {
      given: written("Kiln & Table, 20457 Hamburg, hello@kiln.example"),
      is: "yes",
      says: "hello@kiln.example",
    },
    { given: written("Hamburg, +49 40 1234567"), is: "no", says: "no postal address" },
    { given: written("20457 Hamburg"), is: "no", says: "no email address or phone" },
    { given: { policies: [{}] }, is: "no", says: "no contact information" },
    { given: { ...written("a@b.example, Souk 4, Dubai"), shop: { shopAddress: dubai } }, is: "yes" },
    { given: { ...written("a@b.example"), shop: { shopAddress: { countryCodeV2: "LS" } } }, is: "unknown" },
  ],
});
