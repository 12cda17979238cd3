import { ask, checkpoint, yes } from "../checkpoint";
import { nothingToShip } from "../gates";
import { isLinkTo, type Topic } from "../names";
import { count, firstFive, list } from "../words";

const topics: Topic[] = ["contact", "shipping", "returns", "privacy"];
const policyOf: Partial<Record<Topic, string>> = {
  shipping: "SHIPPING_POLICY",
  returns: "REFUND_POLICY",
  privacy: "PRIVACY_POLICY",
};
const contact = { title: "Kontakt", url: "/pages/x" };
const goods = { title: "Versand und Retouren", url: "/pages/y" };

export default checkpoint({
  asks: "Does your footer link to contact, shipping, returns and privacy?",
  skill: "give-the-footer-its-service-links",
  mode: "proves-yes",
  needs: ["menus"],
  mayUse: ["policies", "liveTheme", "variants"],

  answer({ menus, policies, liveTheme, variants }) {
    const links = menus.flatMap((menu) => menu.links);
    const printsPolicies = liveTheme.known && liveTheme.value?.footerShowsPolicies === true;
    const written: string[] = policies.known
      ? policies.value.flatMap((policy) => (policy.text ? policy.type : []))
      : [];
    const isLinked = (topic: Topic) =>
      links.some((link) => isLinkTo(topic, link)) ||
      (printsPolicies && written.includes(policyOf[topic] ?? ""));
    const shipsNothing = variants.known && nothingToShip(variants.value) !== null;
    const wanted = topics.filter((topic) => topic !== "shipping" || !shipsNothing);
    const missing = wanted.filter((topic) => !isLinked(topic));
    const seen = [
      {
        field: "menus.items",
        count: { k: wanted.length - missing.length, n: wanted.length, of: "service links" },
        items: firstFive(menus, ({ title, links: { length } }) => {
          return { title, opens: "shopify://admin/menus", note: count(length, "link") };
        }),
      },
      { field: "themes.files.body", value: printsPolicies ? "show_policy is on" : "show_policy is not on" },
    ];
    if (missing.length === 0) return yes(`Your store links to ${list(wanted, 4)}.`, ...seen);
    const them = missing.length === 1 ? "it" : "them";
    return ask(
      `The app finds no link to ${list(missing, 4, "or")} in your menus. Your theme may print ${them} without a menu.`,
      ...seen,
    );
  },

  examples: [
    { given: { menus: [{}] }, is: "yes", says: "contact, shipping, returns, and privacy" },
    { given: { menus: [{ links: [contact] }] }, is: "ask", says: "shipping, returns, or privacy" },
    { given: { menus: [{ links: [contact, goods] }], liveTheme: { footerShowsPolicies: true } }, is: "yes" },
    { given: { menus: [{ links: [contact, goods] }] }, is: "ask", says: "no link to privacy" },
    { given: { menus: [] }, is: "ask", says: "contact" },
    {
      given: { menus: [{ links: [goods, { title: "Lenses", url: "https://contact-lenses.example/all" }] }] },
      is: "ask",
      says: "no link to contact or privacy",
    },
    {
      given: {
        menus: [
          {
            links: [
              { title: "Contact lenses", url: "/pages/contact-lenses" },
              { title: "Shipping boxes", type: "COLLECTION", url: "/collections/shipping-boxes" },
              { title: "Privacy screens", url: "/en-ca/collections/privacy-screens" },
            ],
          },
        ],
      },
      is: "ask",
      says: "no link to contact, shipping, returns, or privacy",
    },
  ],
});
