import type { Link } from "~/facts/menus";
import type { Page } from "~/facts/pages";
import { ask, checkpoint, yes } from "../checkpoint";
import { isNamed } from "../names";
import { adminPage, count, firstFive } from "../words";

const policyAddress = /\/policies\/contact-information(?:[/?#]|$)/;

export default checkpoint({
  asks: "Does one of your menus link to a contact page?",
  skill: "make-contact-easy",
  mode: "proves-yes",
  needs: ["menus", "pages"],

  answer({ menus, pages }) {
    const ways = pages.filter(
      ({ title, templateSuffix }) => isNamed("contact", title, templateSuffix),
    );
    const links = menus.flatMap((menu) => menu.links.map((link) => ({ menu, link })));
    const page = links.flatMap(({ menu, link }) =>
      ways.filter((way) => leadsTo(link, way)).map((way) => ({ menu, way })),
    )[0];
    const policy = links.find(({ link }) => policyAddress.test(link.url ?? ""));
    const seen = {
      field: "menus.items",
      count: { k: page || policy ? 1 : 0, n: links.length, of: "links lead to a way to write to you" },
      items: firstFive(ways, ({ id, title }) => ({ title, opens: adminPage("pages", id) })),
    };
    if (page) return yes(`“${page.menu.title}” links to your page “${page.way.title}”.`, seen);
    if (policy) return yes(`“${policy.menu.title}” links to your contact information.`, seen);
    const found = ways[0]
      ? `No menu links to your page “${ways[0].title}”.`
      : pages.length === 1 ? "The app takes your only published page for no contact page." : `The app finds no contact page among your ${count(pages.length, "published page")}.`;
    return ask(found, seen);
  },

  examples: [
    {
      given: { menus: [{}], pages: [{ id: "gid://shopify/Page/2", title: "Contact" }] },
      is: "yes",
      says: "“Footer menu” links to your page “Contact”",
    },
    {
      given: {
        menus: [{ links: [{ url: "https://kiln.example/pages/hallo?x=1", resourceId: null, type: "HTTP" }] }],
        pages: [{ title: "Hallo", handle: "hallo", templateSuffix: "contact" }],
      },
      is: "yes",
    },
    {
      given: { menus: [{ links: [{ url: "/policies/contact-information", type: "SHOP_POLICY" }] }] },
      is: "yes",
      says: "contact information",
    },
    {
      given: { menus: [{}], pages: [{ id: "gid://shopify/Page/9", title: "Kontakt", handle: "kontakt" }] },
      is: "ask",
      says: "No menu links to your page “Kontakt”",
    },
    { given: { menus: [{}], pages: [{}] }, is: "ask", says: "your only published page" },
  ],
});

function leadsTo({ url, resourceId }: Link, { id, handle }: Page): boolean {
  if (resourceId !== null) return resourceId === id;
  const path = URL.parse(url ?? "", "https://store.invalid/")?.pathname;
  return path?.endsWith(`/pages/${encodeURIComponent(handle.toWellFormed())}`) ?? false;
}
