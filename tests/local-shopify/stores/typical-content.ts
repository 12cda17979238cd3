import type { StoreNode } from "../store.ts";
import { blog, deleted, menu, page, paragraphs, redirect } from "./made-of/content.ts";
import type { Workshop } from "./made-of/workshop.ts";

/** Pages: enough to trade, two never finished, one still showing its placeholder. */
export function typicalPages(w: Workshop): StoreNode[] {
  return [
    page(w, {
      title: "About us",
      handle: "about-us",
      updatedDaysAgo: 410,
      body: paragraphs(
        "We are two potters and a kiln in a former printing shop in Ottensen. We began with mugs for the café downstairs and never quite stopped.",
        "Everything in the shop is thrown, trimmed and glazed within twenty meters of where it is packed.",
      ),
    }),
    page(w, {
      title: "Contact",
      handle: "contact",
      templateSuffix: "contact",
      body: "<p>Write to us, we answer within two working days.</p>",
      updatedDaysAgo: 300,
    }),
    page(w, {
      title: "Care for stoneware",
      handle: "care",
      updatedDaysAgo: 95,
      metaDescription: "How to wash, stack and heat hand-thrown stoneware so that it lasts for decades.",
      body: paragraphs(
        "Stoneware forgives a lot. Let it cool before it meets cold water, and lift plates instead of dragging them.",
        "Gray lines from cutlery come off with a little baking soda on a damp cloth.",
      ),
    }),
    page(w, {
      title: "Impressum",
      handle: "impressum",
      updatedDaysAgo: 700,
      body: "<p>Kiln & Table, [ADDRESS], Hamburg. Contact: [EMAIL]</p>",
    }),
    page(w, {
      title: "Questions",
      handle: "questions",
      updatedDaysAgo: 200,
      body: paragraphs(
        "Do you make to order? Yes, from six pieces on, in eight to ten weeks.",
        "Can I collect? Yes, on Fridays after two.",
      ),
    }),
    page(w, {
      title: "Wholesale",
      handle: "wholesale",
      published: false,
      body: "<p>Ask us for the list.</p>",
    }),
    page(w, { title: "Throwing classes (new)", handle: "classes", published: false, updatedDaysAgo: 15 }),
  ];
}

/** A journal that was written with joy for a year and then left alone. */
export function typicalBlogs(w: Workshop): StoreNode[] {
  const firing = paragraphs(
    "A glaze kiln takes eleven hours up and nearly two days down. Most of what you like about a surface happens on the way down, when nobody is watching.",
    "We open at ninety degrees, not earlier, however curious we are.",
  );
  return [
    blog(w, {
      title: "Journal",
      commentPolicy: "AUTO_PUBLISHED",
      articles: [
        {
          title: "What happens while a kiln cools",
          body: firing,
          publishedDaysAgo: 210,
          image: { altText: null },
        },
        {
          title: "How we mixed Elbe Blue",
          body: paragraphs(
            "Cobalt alone looks like a swimming pool. A spoon of iron and a spoon of rutile made it a river.",
            'See the <a href="/collections/mugs">mugs</a> it ended up on.',
          ),
          publishedDaysAgo: 320,
          image: { altText: "Test tiles in shades of blue" },
        },
        {
          title: "Why our mugs have wide handles",
          body: "<p>Because fingers are wide.</p>",
          publishedDaysAgo: 390,
        },
        { title: "Notes on the Christmas market", body: "<p>Stall 14, near the fountain.</p>" },
      ],
    }),
  ];
}

/** Menus with the dead ends that pile up when pages and collections are deleted. */
export function typicalMenus(
  w: Workshop,
  collections: StoreNode[],
  pages: StoreNode[],
  blogs: StoreNode[],
): StoreNode[] {
  function by(list: StoreNode[], handle: string): StoreNode {
    return list.find((node) => node.handle === handle) ?? deleted(w, "Page", handle);
  }
  const spring = deleted(w, "Collection", "spring-2025");
  const classes = deleted(w, "Page", "workshop-dates");
  return [
    menu(w, {
      title: "Main menu",
      handle: "main-menu",
      isDefault: true,
      items: [
        {
          title: "Drinking",
          type: "COLLECTION",
          to: by(collections, "mugs"),
          items: [
            { title: "Mugs", type: "COLLECTION", to: by(collections, "mugs") },
            { title: "Teapots", type: "COLLECTION", to: by(collections, "teapots") },
          ],
        },
        {
          title: "Eating",
          type: "COLLECTION",
          to: by(collections, "plates"),
          items: [
            {
              title: "Plates",
              type: "COLLECTION",
              to: by(collections, "plates"),
              items: [{ title: "Spring colors", type: "COLLECTION", to: spring }],
            },
            { title: "Bowls", type: "COLLECTION", to: by(collections, "bowls") },
          ],
        },
        { title: "Vases", type: "COLLECTION", to: by(collections, "vases") },
        { title: "Classes", type: "PAGE", to: classes },
        { title: "Wholesale", type: "PAGE", to: by(pages, "wholesale") },
        { title: "Journal", type: "BLOG", to: by(blogs, "journal") },
        { title: "About", type: "PAGE", to: by(pages, "about-us") },
      ],
    }),
    menu(w, {
      title: "Footer menu",
      handle: "footer",
      isDefault: true,
      items: [
        { title: "Search", type: "SEARCH", url: "/search" },
        { title: "Care", type: "PAGE", to: by(pages, "care") },
        { title: "Impressum", type: "PAGE", to: by(pages, "impressum") },
        { title: "Instagram", type: "HTTP", url: "https://www.instagram.com/kiln.and.table" },
      ],
    }),
  ];
}

/** Moved addresses; one leads to another that moved again. */
export function typicalRedirects(w: Workshop): StoreNode[] {
  return [
    redirect(w, "/collections/cups", "/collections/mugs"),
    redirect(w, "/collections/becher", "/collections/cups"),
    redirect(w, "/pages/ueber-uns", "/pages/about-us"),
    redirect(w, "/products/teapot-blue", "/products/teapot-in-elbe-blue"),
  ];
}
