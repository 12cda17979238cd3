import type { Item } from "~/facts/tally/share";
import { cannotTell, checkpoint, doesNotApply, yes } from "../checkpoint";
import { saysHowLong, unknownLanguages } from "../delivery-times";
import { profilesMayBeStale } from "../gates";
import { answerShare } from "../shares";
import { languageName, list } from "../words";

/** One rate in five may be for goods that are made first. */
const leastPart = 0.8;

export default checkpoint({
  asks: "Do your shipping rates say how many days delivery takes?",
  skill: "say-how-long-each-rate-takes",
  mode: "auto",
  needs: ["deliveryProfiles", "deliveryPromise", "shopLocales", "shopSelling"],

  answer({ deliveryProfiles, deliveryPromise, shopLocales, shopSelling }) {
    const groups = deliveryProfiles.flatMap((profile) => profile.groups);
    const zones = groups.flatMap((group) => group.zones);
    const rates = zones.flatMap(({ name: zone, rates: all }) =>
      all.filter(({ fixed }) => fixed).map((rate) => ({ ...rate, zone })),
    );
    const silent = rates.filter(({ name, description }) => !saysHowLong(name, description));
    const share = {
      of: rates.length,
      good: rates.length - silent.length,
      unsure: 0,
      first: silent.slice(0, 5).map(({ name, zone }): Item => ({ id: zone, title: name, note: zone })),
    };
    const partly = groups.some((group) => !group.allZones) || zones.some((zone) => !zone.allRates);
    const dates = {
      field: "deliveryPromiseSettings.deliveryDatesEnabled",
      value: deliveryPromise.deliveryDatesEnabled,
    };
    const stale = profilesMayBeStale(shopSelling);
    if (stale && !deliveryPromise.deliveryDatesEnabled) return stale;
    if (rates.length === 0 && !partly)
      return doesNotApply("You have no active shipping rate with a fixed price.", dates);
    if (deliveryPromise.deliveryDatesEnabled)
      return yes("Shopify shows delivery dates to your customers.", dates);
    if (partly) return cannotTell("The app could not see all of your shipping rates.", dates);
    const question = {
      share,
      least: leastPart,
      field: "deliveryProfiles.methodDefinitions.name",
      one: "shipping rate",
    };
    const answer = answerShare(
      { one: "says how long delivery takes", many: "say how long delivery takes" },
      { ...question, section: null },
    );
    if (answer.is !== "no") return answer;
    const unknown = unknownLanguages(shopLocales);
    if (unknown.length > 0)
      return cannotTell(
        `The app does not know the words for days in ${list(unknown.map(languageName))}.`,
        ...answer.evidence,
      );
    return answer;
  },

  examples: [
    { given: { deliveryProfiles: [{}] }, is: "yes", says: "Both shipping rates say" },
    {
      given: { ...named("Standard", "Express", "24h"), deliveryPromise: { deliveryDatesEnabled: true } },
      is: "yes",
      says: "delivery dates",
    },
    {
      given: named("Standard", "Express", "Kurier 24h"),
      is: "no",
      says: "Only 1 of 3 shipping rates says how long",
    },
    {
      given: named("Next day", "3 working days", "2–3 Werktage", "Über Nacht", "Standard"),
      is: "yes",
      says: "4 of 5",
    },
    { given: { ...named("Standard"), shopLocales: [{ locale: "el" }] }, is: "unknown", says: "Greek" },
    { given: { ...named("Standard"), shopSelling: { marketDrivenShipping: true } }, is: "unknown" },
    { given: { ...named("2 to 4 days"), shopSelling: { marketDrivenShipping: true } }, is: "unknown" },
    { given: { deliveryProfiles: [{ groups: [{ allZones: false }] }] }, is: "unknown" },
    { given: named(), is: "does-not-apply" },
  ],
});

function named(...names: string[]) {
  return { deliveryProfiles: [{ groups: [{ zones: [{ rates: names.map((name) => ({ name })) }] }] }] };
}
