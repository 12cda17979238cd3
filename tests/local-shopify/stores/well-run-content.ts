import type { StoreNode } from "../store.ts";
import { blog, menu, page, paragraphs, redirect } from "./made-of/content.ts";
import type { Workshop } from "./made-of/workshop.ts";
import { fjordwoolArticles } from "./well-run-articles.ts";

/** The pages a shopper looks for, each with its own line for search results. */
export function wellRunPages(w: Workshop): StoreNode[] {
  return [
    page(w, {
      title: "About Fjordwool",
      handle: "about-us",
      updatedDaysAgo: 70,
      metaDescription:
        "How a knitting mill above the Hardangerfjord came back to life, and who is behind Fjordwool today.",
      body: paragraphs(
        "Fjordwool is a knitting workshop in Bergen. Eleven people work here, most of them for longer than the shop has had a website. We knit sweaters, cardigans and small things from the wool of farms that we can reach by bus.",
        "The machines came from a mill above the Hardangerfjord that closed in 1991. They stood under canvas for twenty years until two of us bought them, together with a shed of spare parts and a notebook of settings in pencil. It took a winter to get the first one running and another to understand the notebook.",
        "What we want is simple to say and slow to do: a sweater that is still worn when the person who bought it has forgotten where it came from. So we use autumn wool alone, link every neck by hand, keep each pattern in the range for years, and repair what comes back. Last year that was 214 sweaters, and we were glad of every one.",
        "If you are in Bergen, come and see. The door is open on weekdays, the coffee is ordinary, and the machines are loud in a way that most people find calming.",
      ),
    }),
    page(w, {
      title: "Contact",
      handle: "contact",
      templateSuffix: "contact",
      updatedDaysAgo: 40,
      metaDescription: "Write to Fjordwool in Bergen: we answer every message within one working day.",
      body: "<p>Write to us here or at hei@fjordwool.example. We answer within one working day, in English, Norwegian or German.</p>",
    }),
    page(w, {
      title: "Questions and answers",
      handle: "faq",
      updatedDaysAgo: 33,
      metaDescription:
        "Sizes, washing, repairs, delivery and returns: the questions that Fjordwool is asked most often.",
      body: paragraphs(
        "<strong>Which size should I take?</strong> Measure a sweater you like and compare it with the chart; between two sizes take the smaller.",
        "<strong>Does it itch?</strong> A little on bare skin for the first week, then hardly. Mittens and beanies are lined.",
        "<strong>How long does delivery take?</strong> Two to four working days in Norway, up to eight elsewhere.",
        "<strong>Do I pay import duties?</strong> Not in the countries that we list; prices there include them.",
        "<strong>Can I send it back?</strong> Yes, for 30 days, from your account.",
        "<strong>Do you repair?</strong> Always, and for as long as we have the yarn.",
        "<strong>Can I visit?</strong> On weekdays, without an appointment.",
      ),
    }),
    page(w, {
      title: "Size guide",
      handle: "size-guide",
      updatedDaysAgo: 90,
      metaDescription: "Chest, length and sleeve of every Fjordwool size in centimeters and inches.",
      body: "<p>S: chest 96 cm. M: chest 104 cm. L: chest 112 cm. XL: chest 120 cm. Length and sleeve grow by 2 cm a size.</p>",
    }),
    page(w, {
      title: "Accessibility statement",
      handle: "accessibility",
      updatedDaysAgo: 60,
      metaDescription:
        "How this store is made usable for everybody, what does not work yet, and how to tell us.",
      body: paragraphs(
        "We want everybody to be able to shop here, with a mouse, a keyboard, a screen reader or a very large font. The store is built to meet WCAG 2.2 at level AA, and we test each change with a keyboard and with two screen readers before it goes live.",
        "Photos carry a description, form fields carry a label, text keeps a contrast of at least 4.5 to 1, and nothing moves unless you start it. Videos have no speech; where that changes they will have captions.",
        "One thing is not good enough yet: the size chart is hard to read on small screens when text is enlarged beyond 200 percent. A new one is planned for this winter. Until then we gladly read it to you.",
        "If something stands in your way, write to hei@fjordwool.example or call. We answer within one working day and tell you what we will do about it. Last reviewed this autumn.",
      ),
    }),
    page(w, {
      title: "Repairs for life",
      handle: "repairs",
      updatedDaysAgo: 110,
      body: "<p>Send us what has worn through. We mend cuffs, elbows and moth holes in the yarn it was knitted from, at the cost of the postage.</p>",
    }),
  ];
}

export function wellRunBlogs(w: Workshop): StoreNode[] {
  return [blog(w, { title: "Journal", commentPolicy: "MODERATED", articles: fjordwoolArticles })];
}

/** Two menus in which every link arrives somewhere. */
export function wellRunMenus(
  w: Workshop,
  at: { collections: StoreNode[]; pages: StoreNode[]; blogs: StoreNode[]; policies: StoreNode[] },
): StoreNode[] {
  function to(list: StoreNode[], key: "handle" | "type", value: string): StoreNode {
    const found = list.find((node) => node[key] === value);
    if (!found) throw new Error(`The menu links to ${value}, which does not exist.`);
    return found;
  }
  function collectionItem(title: string, handle: string) {
    return { title, type: "COLLECTION" as const, to: to(at.collections, "handle", handle) };
  }
  function pageItem(title: string, handle: string) {
    return { title, type: "PAGE" as const, to: to(at.pages, "handle", handle) };
  }
  function policyItem(title: string, type: string) {
    const url = `/policies/${type.toLowerCase().replaceAll("_", "-")}`;
    return { title, type: "SHOP_POLICY" as const, to: to(at.policies, "type", type), url };
  }
  return [
    menu(w, {
      title: "Main menu",
      handle: "main-menu",
      isDefault: true,
      items: [
        {
          ...collectionItem("Knitwear", "all-knitwear"),
          items: [
            {
              ...collectionItem("Sweaters", "sweaters"),
              items: [collectionItem("Lofoten", "lofoten"), collectionItem("Voss", "voss")],
            },
            collectionItem("Cardigans", "cardigans"),
          ],
        },
        collectionItem("Hats and mittens", "hats-and-mittens"),
        collectionItem("For the home", "home"),
        { title: "Journal", type: "BLOG", to: to(at.blogs, "handle", "journal") },
        pageItem("About", "about-us"),
      ],
    }),
    menu(w, {
      title: "Footer menu",
      handle: "footer",
      isDefault: true,
      items: [
        { title: "Search", type: "SEARCH", url: "/search" },
        { title: "Your account and orders", type: "CUSTOMER_ACCOUNT_PAGE", url: "/account" },
        pageItem("Contact", "contact"),
        pageItem("Questions and answers", "faq"),
        pageItem("Size guide", "size-guide"),
        pageItem("Accessibility", "accessibility"),
        policyItem("Shipping", "SHIPPING_POLICY"),
        policyItem("Returns", "REFUND_POLICY"),
        policyItem("Privacy", "PRIVACY_POLICY"),
        policyItem("Terms", "TERMS_OF_SERVICE"),
      ],
    }),
  ];
}

export function wellRunRedirects(w: Workshop): StoreNode[] {
  return [
    redirect(w, "/collections/jumpers", "/collections/sweaters"),
    redirect(w, "/pages/story", "/pages/about-us"),
  ];
}
