import postal from "../../../content/tables/postal-codes.json";
import { isCompleteWithoutCode, knowsCodes } from "~/facts/addresses/postal-address";
import { ask, cannotTell, checkpoint, no, yes } from "../checkpoint";
import { legalEvidence, legalTexts, unseenSentence } from "../legal-texts";
import { outdated } from "../tables";
import { countryName, list } from "../words";

const full = { place: "20457", reach: "hello@kiln.example" };
const written = (imprint: object) => ({ policies: [{ type: "CONTACT_INFORMATION" as const, imprint }] });
const kontakt = { title: "Kontakt", handle: "kontakt" };

export default checkpoint({
  asks: "Does your contact information page show an email or phone and a postal address?",
  skill: "publish-how-to-reach-you",
  mode: "assisted",
  needs: ["policies", "shop", "readAt"],
  mayUse: ["pages"],

  answer({ policies, pages, shop: { shopAddress }, readAt }) {
    const found = legalTexts(["contact", "legal"], ["CONTACT_INFORMATION", "LEGAL_NOTICE"], {
      policies,
      pages: pages.known ? pages.value : [],
      leastWords: Infinity,
    });
    const seen = legalEvidence(found);
    const old = outdated(postal, readAt, "postal codes");
    if (old) return old;
    const good = found.texts.find(({ imprint }) => imprint.place !== null && imprint.reach !== null);
    if (good?.on === "policy")
      return yes(`Your “${good.title}” shows ${good.imprint.reach} and a postal address.`, seen);
    if (good)
      return yes(
        `Your page “${good.title}” shows ${good.imprint.reach} and a postal address; Settings › Policies has a place for them that checkout links to.`,
        seen,
      );
    if (!pages.known) return { is: "unknown", because: pages.because, evidence: [seen] };
    const [best] = found.texts;
    const { place = null, reach = null } = best?.imprint ?? {};
    const missing = [
      reach === null && "email address or phone number",
      place === null && "postal address",
    ].filter((part) => part !== false);
    const said = best
      ? `Your “${best.title}” shows no ${list(missing, 2, "or")}`
      : "Your store has no contact information, neither under Policies nor as a page";
    if (found.unseen.length > 0) return ask(`${said} that the app can read. ${unseenSentence(found)}`, seen);
    const country = shopAddress.countryCodeV2;
    if (best && place === null && !(country && (knowsCodes(country) || isCompleteWithoutCode(country)))) {
      const where = country ? countryName(country) : "your country";
      return cannotTell(`The app does not know what postal codes look like in ${where}.`, seen);
    }
    const maybe = found.texts.some(
      ({ imprint }) =>
        (imprint.place !== null || imprint.maybe.place) && (imprint.reach !== null || imprint.maybe.reach),
    );
    return maybe ? ask(`${said} in a form that the app knows.`, seen) : no(`${said}.`, seen);
  },

  examples: [
    { given: written(full), is: "yes", says: "hello@kiln.example" },
    { given: written({ ...full, place: null }), is: "no", says: "no postal address" },
    {
      given: written({ ...full, place: null, maybe: { place: true } }),
      is: "ask",
      says: "in a form that the app knows",
    },
    { given: written({ ...full, reach: null }), is: "no", says: "no email address or phone" },
    { given: { policies: [{}] }, is: "no", says: "no contact information" },
    {
      given: { ...written({ ...full, place: null }), shop: { shopAddress: { countryCodeV2: "LS" } } },
      is: "unknown",
    },
    {
      given: { policies: [], pages: [{ ...kontakt, imprint: full }] },
      is: "yes",
      says: "Your page “Kontakt” shows hello@kiln.example and a postal address; Settings › Policies",
    },
    {
      given: { policies: [], pages: [{ ...kontakt, templateSuffix: "contact" }] },
      is: "ask",
      says: "filled by the theme",
    },
    { given: { policies: [], pages: [kontakt] }, is: "no", says: "“Kontakt” shows no" },
    { given: { policies: [], pages: { unread: "The reading failed." } }, is: "unknown" },
    { given: { readAt: "2030-01-01T00:00:00Z" }, is: "unknown" },
  ],
});
