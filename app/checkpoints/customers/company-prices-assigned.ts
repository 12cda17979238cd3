import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { noCompanyLocation } from "../gates";
import { itemsOf, namesOf } from "../shares";
import { agree, eachOfYours, someOfYours } from "../words";

const site = (title: string, unsure = false) => ({
  id: `gid://shopify/CompanyLocation/${title}`,
  title,
  unsure,
});

export default checkpoint({
  asks: "Does every wholesale location have an active catalog with a price list?",
  skill: "give-companies-their-own-prices",
  mode: "auto",
  needs: ["companyLocations", "wholesaleMarkets"],

  answer({ companyLocations: { terms, unpriced }, wholesaleMarkets: { priced, everyLocation } }) {
    const all = terms.of;
    const none = noCompanyLocation(all);
    if (none) return none;
    const left = everyLocation ? [] : unpriced.filter(({ id }) => !priced.includes(id));
    const surely = left.filter(({ unsure }) => !unsure);
    const seen = {
      field: "companyLocations.catalogs.priceList",
      count: { k: all - left.length, n: all, of: "wholesale locations" },
      items: itemsOf(left, null),
    };
    if (left.length === 0)
      return yes(`${eachOfYours(all, "wholesale location")} has an active catalog with a price list.`, seen);
    if (surely.length === 0)
      return cannotTell(
        `The app could not look at all catalogs of ${namesOf(left)}, and the answer hangs on them.`,
        seen,
      );
    return no(
      `${someOfYours(surely.length, all, "wholesale location")} ${agree(surely.length, "has", "have")} no active catalog with a price list: ${namesOf(surely)}.`,
      seen,
    );
  },

  examples: [
    { given: { companyLocations: {} }, is: "yes", says: "Each of your 4 wholesale locations has" },
    { given: { companyLocations: { unpriced: [site("1")] }, wholesaleMarkets: { priced: [site("1").id] } }, is: "yes" }, // prettier-ignore
    { given: { companyLocations: { unpriced: [site("1")] }, wholesaleMarkets: { everyLocation: true } }, is: "yes" }, // prettier-ignore
    { given: { companyLocations: { unpriced: [site("Hafen")] } }, is: "no", says: "1 of 4 wholesale locations has no active catalog with a price list: “Hafen”" }, // prettier-ignore
    { given: { companyLocations: { unpriced: [site("Hafen", true)] } }, is: "unknown" },
    { given: { companyLocations: { terms: { of: 0, good: 0 } } }, is: "does-not-apply" },
  ],
});
