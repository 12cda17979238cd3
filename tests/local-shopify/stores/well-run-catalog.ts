import type { StoreNode } from "../store.ts";
import { metafield } from "./made-of/content.ts";
import { photo, video } from "./made-of/media.ts";
import { category, product } from "./made-of/products.ts";
import type { Shelf, VariantSpec } from "./made-of/products.ts";
import { handleOf } from "./made-of/workshop.ts";
import type { Workshop } from "./made-of/workshop.ts";
import { fjordwoolCare, fjordwoolColors, fjordwoolKinds, fjordwoolPatterns } from "./well-run-words.ts";
import type { FjordwoolKind, Words } from "./well-run-words.ts";

type Pattern = (typeof fjordwoolPatterns)[number];

/** The whole range: 32 knitted and woven pieces, a wash, a set and a gift card, each with nothing left blank. */
export function wellRunProducts(w: Workshop, shelf: Shelf): StoreNode[] {
  const knitted = fjordwoolPatterns.flatMap((pattern, row) =>
    fjordwoolKinds.map((kind, column) =>
      piece(w, shelf, kind, pattern, row * fjordwoolKinds.length + column),
    ),
  );
  return [...knitted, woolWash(w, shelf), winterSet(w, shelf), giftCard(w, shelf)];
}

function piece(w: Workshop, shelf: Shelf, kind: FjordwoolKind, pattern: Pattern, index: number): StoreNode {
  const title = `${pattern.name} ${kind.name.en}`;
  const sized = kind.sizes.length > 1;
  return product(w, shelf, {
    title,
    handle: handleOf(title),
    description: described(kind, pattern, "en"),
    vendor: "Fjordwool",
    productType: kind.type,
    category: category(...kind.taxonomy),
    tags: [
      pattern.name,
      kind.type.toLowerCase(),
      "wool",
      ...(kind.type === "Blankets" ? ["home"] : ["to wear"]),
    ],
    seo: {
      title: `${title} in Norwegian wool`,
      description: `${title} knitted in Bergen from Norwegian autumn wool, in three colors. Free repairs for life and 30 days to return.`,
    },
    createdDaysAgo: 900 - index * 11,
    updatedDaysAgo: 5 + (index % 25),
    options: [
      {
        name: "Color",
        values: fjordwoolColors,
        linkedMetafield: { namespace: "shopify", key: "color-pattern" },
      },
      ...(sized ? [{ name: "Size", values: kind.sizes }] : []),
    ],
    variants: variants(w, kind, sized, index),
    media: media(w, kind, title, index),
    metafields: [
      metafield(w, "PRODUCT", "custom", "wool_lot", "single_line_text_field", `Lot ${2600 + index}`),
      metafield(w, "PRODUCT", "descriptors", "care_guide", "multi_line_text_field", fjordwoolCare.en),
      metafield(
        w,
        "PRODUCT",
        "reviews",
        "rating",
        "rating",
        '{"value":"4.8","scale_min":"1.0","scale_max":"5.0"}',
      ),
    ],
    translations: (["nb", "de"] as const).flatMap((locale) => [
      translation(w, locale, "title", `${pattern.name} ${kind.name[locale]}`),
      translation(w, locale, "body_html", described(kind, pattern, locale)),
    ]),
  });
}

function described(kind: FjordwoolKind, pattern: Pattern, locale: keyof Words): string {
  return `<p>${kind.text[locale]}</p><p>${pattern.text[locale]}</p><p>${fjordwoolCare[locale]}</p>${facts(kind, locale)}`;
}

function facts(kind: FjordwoolKind, locale: keyof Words): string {
  const [wool, weight] = {
    en: ["Norwegian wool", "Weight"],
    nb: ["Norsk ull", "Vekt"],
    de: ["Norwegische Wolle", "Gewicht"],
  }[locale];
  return `<ul><li>${wool}</li><li>${weight}: ${kind.grams} g</li></ul>`;
}

function variants(w: Workshop, kind: FjordwoolKind, sized: boolean, index: number): VariantSpec[] {
  return fjordwoolColors.flatMap((color, shade) =>
    kind.sizes.map((size, place): VariantSpec => {
      const number = index * 20 + shade * 5 + place;
      return {
        values: sized ? [color, size] : [color],
        price: kind.price,
        cost: kind.cost,
        sku: `FW-${kind.code}-${String(number).padStart(4, "0")}`,
        barcode: gtin(`70912345${String(1000 + number).slice(-4)}`),
        grams: kind.grams + place * 20,
        stock: 8 + Math.floor(w.random() * 20),
        incoming: number % 9 === 0 ? 24 : 0,
        hsCode: kind.hsCode,
        origin: "NO",
        photo: shade,
      };
    }),
  );
}

/** A GTIN-13: twelve digits and the check digit of GS1 (weights 1 and 3 from the left). */
function gtin(twelve: string): string {
  const sum = [...twelve].reduce(
    (total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3),
    0,
  );
  return `${twelve}${(10 - (sum % 10)) % 10}`;
}

function media(w: Workshop, kind: FjordwoolKind, title: string, index: number): StoreNode[] {
  const shots = fjordwoolColors.map((color) =>
    photo(w, {
      file: `${handleOf(title)}-${color.toLowerCase()}.jpg`,
      alt: `${title} in ${color.toLowerCase()}, laid flat on oak`,
      width: 2000,
      height: 2500,
    }),
  );
  const worn = photo(w, {
    file: `${handleOf(title)}-detail.jpg`,
    alt: `Close view of the pattern on the ${title}`,
    width: 2000,
    height: 2500,
  });
  const film = index % 8 === 0 ? [video(w, { file: `${kind.code.toLowerCase()}.mp4`, alt: `${title} on the loom and worn outdoors` })] : []; // prettier-ignore
  return [...shots, worn, ...film];
}

function woolWash(w: Workshop, shelf: Shelf): StoreNode {
  const title = "Wool Wash with Spruce";
  return product(w, shelf, {
    title,
    description:
      "<p>A plain liquid soap for wool, silk and down, made in Voss from rapeseed oil. It holds no enzymes, no brightener and no perfume beyond a trace of spruce needle oil, so it cleans the fiber without opening it. One spoon is enough for a basin of cool water, and a bottle lasts about forty sweaters. Refills come in the same glass.</p>",
    vendor: "Fjordwool",
    productType: "Wool care",
    category: category("hg-10-9", "Home & Garden > Household Supplies > Laundry Supplies"),
    tags: ["care", "home", "wool"],
    seo: {
      title: "Wool wash without enzymes, with spruce oil",
      description:
        "Liquid soap for wool, silk and down from Voss, free of enzymes and brighteners. Buy once or have a refill sent every season.",
    },
    options: [{ name: "Volume", values: ["250 ml", "500 ml"] }],
    variants: [129, 219].map((price, place) => ({
      values: [place ? "500 ml" : "250 ml"],
      price,
      cost: price * 0.35,
      sku: `FW-WASH-${place ? 500 : 250}`,
      barcode: gtin(`70912345990${place}`),
      grams: place ? 690 : 380,
      stock: 60,
      hsCode: "340130",
      origin: "NO",
      holds: { kind: "VOLUME", quantity: place ? 500 : 250, unit: "ML", reference: "L" },
    })),
    media: ["bottle", "spoon", "shelf"].map((view) =>
      photo(w, {
        file: `wool-wash-${view}.jpg`,
        alt: `Wool wash, ${view} on a stone sink`,
        width: 2000,
        height: 2500,
      }),
    ),
    metafields: [metafield(w, "PRODUCT", "custom", "wool_lot", "single_line_text_field", "Not wool")],
    translations: [
      translation(w, "nb", "title", "Ullvask med gran"),
      translation(w, "nb", "body_html", "<p>En enkel flytende såpe for ull, silke og dun, uten enzymer.</p>"),
      translation(w, "de", "title", "Wollwaschmittel mit Fichte"),
      translation(
        w,
        "de",
        "body_html",
        "<p>Eine schlichte Flüssigseife für Wolle, Seide und Daunen, ohne Enzyme.</p>",
      ),
    ],
  });
}

function winterSet(w: Workshop, shelf: Shelf): StoreNode {
  const title = "First Snow Set";
  return product(w, shelf, {
    title,
    description:
      "<p>A beanie, double mittens and a long scarf of one pattern, packed together in a box of gray card with a ribbon of yarn. All three come from the same dye lot, so the colors agree exactly, which they rarely do when pieces are bought a winter apart. The set costs less than its parts and ships as one parcel, ready to be given.</p>",
    vendor: "Fjordwool",
    productType: "Sets",
    category: category("aa-2", "Apparel & Accessories > Clothing Accessories"),
    tags: ["sets", "wool", "to wear"],
    seo: {
      title: "First Snow Set: beanie, mittens and scarf",
      description:
        "Beanie, double mittens and long scarf from one dye lot, boxed as a gift. Knitted in Bergen from Norwegian autumn wool.",
    },
    bundle: true,
    variants: [
      {
        price: 1590,
        cost: 560,
        sku: "FW-SET-SNOW",
        barcode: gtin("709123459910"),
        grams: 640,
        stock: 18,
        hsCode: "611710",
        origin: "NO",
      },
    ],
    media: ["box", "contents", "ribbon"].map((view) =>
      photo(w, {
        file: `first-snow-${view}.jpg`,
        alt: `First Snow Set, view of the ${view}`,
        width: 2000,
        height: 2500,
      }),
    ),
    metafields: [metafield(w, "PRODUCT", "custom", "wool_lot", "single_line_text_field", "Lot 2700")],
    translations: [
      translation(w, "nb", "title", "Settet Første snø"),
      translation(
        w,
        "nb",
        "body_html",
        "<p>Lue, doble votter og langt skjerf i samme mønster, pakket i eske.</p>",
      ),
      translation(w, "de", "title", "Set Erster Schnee"),
      translation(
        w,
        "de",
        "body_html",
        "<p>Mütze, Doppelfäustlinge und langer Schal in einem Muster, in der Schachtel.</p>",
      ),
    ],
  });
}

function giftCard(w: Workshop, shelf: Shelf): StoreNode {
  return product(w, shelf, {
    title: "Fjordwool Gift Card",
    description: "<p>A gift card by email, without an end date, for everything we knit.</p>",
    vendor: "Fjordwool",
    productType: "Gift cards",
    category: category("gc", "Gift Cards"),
    tags: ["gift card"],
    seo: {
      title: "Gift card for Norwegian knitwear",
      description:
        "Give a choice of sweaters, hats and blankets: the Fjordwool gift card arrives by email within minutes and never expires.",
    },
    giftCard: true,
    options: [{ name: "Denominations", values: ["500", "1000", "2000"] }],
    variants: [500, 1000, 2000].map((price) => ({ values: [String(price)], price, stock: null })),
    media: ["front", "back", "card"].map((view) =>
      photo(w, {
        file: `gift-card-${view}.jpg`,
        alt: `Fjordwool gift card, ${view}`,
        width: 2000,
        height: 2500,
      }),
    ),
    metafields: [metafield(w, "PRODUCT", "custom", "wool_lot", "single_line_text_field", "Not wool")],
    translations: [
      translation(w, "nb", "title", "Gavekort fra Fjordwool"),
      translation(w, "nb", "body_html", "<p>Et gavekort på e-post, uten sluttdato.</p>"),
      translation(w, "de", "title", "Fjordwool-Gutschein"),
      translation(w, "de", "body_html", "<p>Ein Gutschein per E-Mail, ohne Ablaufdatum.</p>"),
    ],
  });
}

/** A text in another language, newer than the original. */
export function translation(w: Workshop, locale: string, key: string, value: string): StoreNode {
  return { locale, key, value, outdated: false, updatedAt: w.ago(4) };
}

/** The translatable texts of products and collections, as the translation queries see them. */
export function translatableResources(nodes: StoreNode[]): StoreNode[] {
  return nodes.map((node) => ({
    resourceId: node.id,
    translatableContent: [
      { key: "title", value: node.title, locale: "en", type: "SINGLE_LINE_TEXT_FIELD" },
      { key: "body_html", value: node.descriptionHtml, locale: "en", type: "HTML" },
    ],
    translations: node.translations,
  }));
}
