import union from "../../../content/tables/european-union.json";
import { cannotTell, checkpoint } from "../checkpoint";
import { behindGate, noActiveProduct, noCustomsBorder, noneOnSale, nothingToShip, unlisted } from "../gates";
import { answerShare } from "../shares";
import { outdated } from "../tables";

/** One variant in ten may be new; the carrier asks for the data when it first crosses a border. */
const leastPart = 0.9;

export default checkpoint({
  asks: "Do nearly all products you ship abroad have an HS code and country of origin?",
  skill: "fill-hs-code-and-origin",
  mode: "auto",
  needs: ["variants", "shop", "shopSelling", "readAt"],
  mayUse: ["markets"],

  answer({ variants, shop, shopSelling, markets, readAt }) {
    const nothing = noActiveProduct(variants.all) ?? nothingToShip(variants) ?? noneOnSale(variants.customs);
    const halted = nothing ?? outdated(union, readAt, "countries of the European Union");
    if (halted) return halted;
    const question = {
      share: variants.customs,
      least: leastPart,
      field: "products.variants.inventoryItem.harmonizedSystemCode",
      one: "variant to ship",
      many: "variants to ship",
    };
    const answer = answerShare("an HS code and a country of origin", question);
    const home = shop.shopAddress.countryCodeV2;
    // Without the countries nobody knows whether a parcel passes customs: only a yes holds anyway.
    if (!home && answer.is === "no")
      return cannotTell(
        "Your business address has no country, so no border can be told.",
        ...answer.evidence,
      );
    if (answer.is === "no" && markets.known) {
      const hidden = unlisted(markets.value);
      if (hidden) return hidden;
    }
    return home ? behindGate(markets, (value) => noCustomsBorder(home, value, shopSelling), answer) : answer;
  },

  examples: [
    { given: { markets: [{ countries: [{ code: "CH" }] }] }, is: "yes", says: "All 90 variants to ship" },
    {
      given: {
        markets: [{ countries: [{ code: "CH" }] }],
        variants: { customs: { good: 12, first: [{ id: "gid://shopify/Product/9", title: "Tea bowl" }] } },
      },
      is: "no",
      says: "Only 12 of 90 variants to ship",
    },
    {
      given: { markets: { unread: "Not granted." }, variants: { customs: { good: 12 } } },
      is: "unknown",
      says: "Not granted.",
    },
    { given: { markets: [{}] }, is: "does-not-apply", says: "within your own country" },
    {
      given: { shop: { shopAddress: { countryCodeV2: null } }, variants: { customs: { good: 12 } } },
      is: "unknown",
      says: "no country",
    },
    {
      given: { markets: [{}, { countries: [] }], variants: { customs: { good: 12 } } },
      is: "unknown",
      says: "does not show",
    },
    { given: { markets: [{ countries: [{ code: "AT" }] }] }, is: "does-not-apply", says: "European Union" },
    { given: { readAt: "2030-01-01T00:00:00Z" }, is: "unknown", says: "too old" },
    { given: { variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});
