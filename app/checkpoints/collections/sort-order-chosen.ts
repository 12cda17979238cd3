import { cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { noCollection, whichOnlineStore } from "../gates";
import { itemsOf, namesOf } from "../shares";
import { count } from "../words";

/** Orders that nobody chooses for shoppers. */
const unchosen: Record<string, string> = {
  ALPHA_ASC: "alphabetically, A–Z",
  ALPHA_DESC: "alphabetically, Z–A",
  CREATED: "by date, old to new",
};

export default checkpoint({
  asks: "Do your larger collections in the menu use a sort order you chose for shoppers?",
  skill: "choose-the-sort-order-on-purpose",
  mode: "auto",
  needs: ["collections", "menus"],

  answer({ collections, menus }) {
    if (!collections) return whichOnlineStore();
    const nothing = noCollection(collections.published);
    if (nothing) return nothing;
    const main = menus.find(({ handle }) => handle === "main-menu");
    const field = "collections.sortOrder";
    if (!main)
      return cannotTell("The app found no menu with the handle “main-menu”.", { field, value: null });
    if (!collections.large)
      return cannotTell("You have more large collections than the app compares with your menu.", {
        field,
        value: null,
      });
    const linked = new Set(main.links.map(({ resourceId }) => resourceId));
    const listed = collections.large.filter(({ id }) => linked.has(id));
    const large = listed.filter(({ surely }) => surely);
    const poor = (all: typeof listed) => all.filter(({ sortOrder }) => sortOrder in unchosen);
    const found = poor(large).map(({ id, title, sortOrder }) => ({
      id,
      title,
      note: unchosen[sortOrder] ?? sortOrder,
    }));
    const seen = {
      field,
      count: { k: large.length - found.length, n: large.length, of: "large collections in the main menu" },
      items: itemsOf(found, "collections"),
    };
    if (found.length > 0)
      return no(
        `No sort order was chosen for ${namesOf(found)}: the products are sorted ${found[0]?.note}.`,
        seen,
      );
    // Only a collection in such an order whose size is not known can still change the answer.
    const open = poor(listed);
    if (open.length > 0)
      return cannotTell(`Shopify only counted a part of the products in ${namesOf(open)}.`, seen);
    if (large.length === 0)
      return doesNotApply("No collection in your main menu has more than 12 products.", seen);
    const those = count(large.length, "large collection");
    return yes(`The app found a sort order for shoppers in ${those} of your main menu.`, seen);
  },

  examples: [
    { given: { menus: menu(), collections: {} }, is: "yes", says: "in 1 large collection of your main menu" },
    {
      given: { menus: menu(), collections: { large: [{ sortOrder: "ALPHA_ASC" }] } },
      is: "no",
      says: "“Plates”: the products are sorted alphabetically, A–Z.",
    },
    {
      given: { menus: menu(), collections: { large: [{ sortOrder: "CREATED", surely: false }] } },
      is: "unknown",
    },
    { given: { menus: menu(), collections: { large: [{ id: "2" }] } }, is: "does-not-apply" },
    { given: { menus: [{}] }, is: "unknown", says: "main-menu" },
    { given: { collections: null as never }, is: "unknown" },
    { given: { collections: { published: 0 } }, is: "does-not-apply" },
  ],
});

function menu() {
  return [{ handle: "main-menu", links: [{ resourceId: "gid://shopify/Collection/1" }] }];
}
