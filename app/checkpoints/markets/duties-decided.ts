import table from "../../../content/tables/duty-words.json";
import { ask, checkpoint, yes } from "../checkpoint";
import { behindGate, noCustomsBorder, nothingToShip, oneCountryOnly } from "../gates";

const { source: _, date: __, ...languages } = table;
const words = Object.values(languages).flat();

/** The shipping policy comes first: it is what a buyer reads on the way to the checkout. */
const places = { SHIPPING_POLICY: "shipping policy", TERMS_OF_SERVICE: "terms of service" } as const;
const shippingText = (text: string) => [{ type: "SHIPPING_POLICY" as const, text }];
const markets = [{}, { countries: [{ code: "CH" as const, currency: "CHF" as const }] }];

export default checkpoint({
  asks: "Do international customers see who pays import duties before they pay?",
  skill: "decide-who-pays-the-duty",
  mode: "proves-yes",
  needs: ["markets", "policies", "shop", "shopSelling"],
  mayUse: ["variants"],

  answer({ markets: active, policies, shop, shopSelling, variants }) {
    const home = shop.shopAddress.countryCodeV2;
    const nothing = oneCountryOnly(active) ?? (home ? noCustomsBorder(home, active, shopSelling) : null);
    if (nothing) return nothing;
    const hint = {
      field: "markets.priceInclusions.inclusiveDutiesPricingStrategy",
      items: active.slice(0, 5).map(({ name, duties }) => ({ title: name, note: duties ?? "not shown" })),
    };
    const named = Object.entries(places).flatMap(([type, place]) => {
      const text = policies.find((policy) => policy.type === type)?.text.toLowerCase() ?? "";
      const word = words.find((each) => text.includes(each));
      return word ? [{ place, word }] : [];
    })[0];
    const seen = { field: "shop.shopPolicies.body", value: named?.word ?? null };
    const answer = named
      ? yes(`Your ${named.place} speaks of “${named.word}”.`, seen, hint)
      : ask("Your policies name no import duties. Checkout or a page may name them.", seen, hint);
    return behindGate(variants, nothingToShip, answer);
  },

  examples: [
    {
      given: { markets, policies: shippingText("We pay all import duties.") },
      is: "yes",
      says: "“import duties”",
    },
    {
      given: { markets, policies: shippingText("Zollgebühren trägt der Kunde.") },
      is: "yes",
      says: "“zollgebühr”",
    },
    { given: { markets, policies: shippingText("We do our duties.") }, is: "ask" },
    { given: { markets: [{}] }, is: "does-not-apply" },
    {
      given: { markets: [{}, { countries: [{ code: "FR" }] }] },
      is: "does-not-apply",
      says: "European Union",
    },
    { given: { markets, variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});
