import type { StoreNode } from "../store.ts";
import { document, photo } from "./made-of/media.ts";
import { category, product } from "./made-of/products.ts";
import type { Category, Shelf, VariantSpec } from "./made-of/products.ts";
import { handleOf } from "./made-of/workshop.ts";
import type { Workshop } from "./made-of/workshop.ts";

type Kind = {
  title: string;
  type: string;
  code: string;
  category: Category;
  text: string;
  price: number;
  grams: number;
  options: { name: string; values: [value: string, times: number][] }[];
};

const tableware = "Home & Garden > Kitchen & Dining > Tableware";
const sets: [string, number][] = [
  ["Single", 1],
  ["Set of 4", 3.7],
  ["Set of 6", 5.4],
];

const kinds: Kind[] = [
  {
    title: "Breakfast Mug",
    type: "Mugs",
    code: "MUG",
    category: category("hg-11-10-5-5", `${tableware} > Drinkware > Mugs`),
    text: "A straight-sided mug with a handle wide enough for three fingers. The wall is thrown thin, so coffee keeps its heat without the rim getting in the way.",
    price: 24,
    grams: 340,
    options: [
      { name: "Size", values: [["250 ml", 1], ["350 ml", 1.2]] }, // prettier-ignore
      { name: "Set", values: [["Single", 1], ["Set of 4", 3.7]] }, // prettier-ignore
    ],
  },
  {
    title: "Espresso Cup",
    type: "Mugs",
    code: "ESP",
    category: category("hg-11-10-5-5", `${tableware} > Drinkware > Mugs`),
    text: "Sixty milliliters, no handle, and a foot that fits the palm. The inside is glazed smooth so that the crema holds.",
    price: 16,
    grams: 140,
    options: [{ name: "Set", values: sets }],
  },
  {
    title: "Dinner Plate",
    type: "Plates",
    code: "DIN",
    category: category("hg-11-10-4-3", `${tableware} > Dinnerware > Plates`),
    text: "Twenty-seven centimeters across with a low rim that catches sauce. Stacks flat, six plates to a hand's height.",
    price: 32,
    grams: 780,
    options: [{ name: "Set", values: sets }],
  },
  {
    title: "Dessert Plate",
    type: "Plates",
    code: "DES",
    category: category("hg-11-10-4-3", `${tableware} > Dinnerware > Plates`),
    text: "The small companion of the dinner plate, for cake, toast or the olive stones of a long evening.",
    price: 22,
    grams: 420,
    options: [{ name: "Set", values: sets }],
  },
  {
    title: "Everyday Bowl",
    type: "Bowls",
    code: "BWL",
    category: category("hg-11-10-4-1", `${tableware} > Dinnerware > Bowls`),
    text: "Deep enough for soup and open enough for salad. Most of our customers come back for a second four.",
    price: 26,
    grams: 520,
    options: [
      { name: "Size", values: [["14 cm", 1], ["18 cm", 1.4]] }, // prettier-ignore
      { name: "Set", values: [["Single", 1], ["Set of 4", 3.7]] }, // prettier-ignore
    ],
  },
  {
    title: "Serving Bowl",
    type: "Bowls",
    code: "SRV",
    category: category("hg-11-10-7-14", `${tableware} > Serveware > Serving Bowls`),
    text: "A wide bowl for the middle of the table, thrown in one piece and trimmed to a ring foot.",
    price: 58,
    grams: 1350,
    options: [{ name: "Size", values: [["24 cm", 1], ["28 cm", 1.3], ["32 cm", 1.6]] }], // prettier-ignore
  },
  {
    title: "Teapot",
    type: "Teapots",
    code: "TEA",
    category: category("hg-11-10-2-2", `${tableware} > Coffee Servers & Teapots > Teapots`),
    text: "A round pot with a cane handle and a strainer built into the spout. It pours without a drip, which took us two years.",
    price: 84,
    grams: 1100,
    options: [{ name: "Size", values: [["0.6 l", 1], ["1.1 l", 1.3]] }], // prettier-ignore
  },
  {
    title: "Bottle Vase",
    type: "Vases",
    code: "VAS",
    category: category("hg-3-67", "Home & Garden > Decor > Vases"),
    text: "A narrow neck on a full body, for one branch or five stems. Waterproof to the foot.",
    price: 46,
    grams: 900,
    options: [{ name: "Size", values: [["16 cm", 1], ["22 cm", 1.4], ["30 cm", 2]] }], // prettier-ignore
  },
  {
    title: "Milk Jug",
    type: "Jugs",
    code: "JUG",
    category: category("hg-11-10-7", `${tableware} > Serveware`),
    text: "Small, steady, and pulled to a lip that cuts the stream clean.",
    price: 28,
    grams: 380,
    options: [{ name: "Size", values: [["200 ml", 1], ["400 ml", 1.3], ["700 ml", 1.7]] }], // prettier-ignore
  },
  {
    title: "Butter Dish",
    type: "Serveware",
    code: "BUT",
    category: category("hg-11-10-7-1", `${tableware} > Serveware > Butter Dishes`),
    text: "Takes a German 250-gram block with room for the knife. The lid sits in a groove and does not slide.",
    price: 42,
    grams: 860,
    options: [],
  },
  {
    title: "Candle Holder",
    type: "Decor",
    code: "CND",
    category: category("hg-3-39-2", "Home & Garden > Decor > Home Fragrance Accessories > Candle Holders"),
    text: "Holds a common dinner candle upright without wax on the cloth.",
    price: 19,
    grams: 260,
    options: [{ name: "Color", values: [["Natural", 1], ["Charcoal", 1], ["Rust", 1]] }], // prettier-ignore
  },
  {
    title: "Serving Tray",
    type: "Serveware",
    code: "TRY",
    category: category("hg-11-10-7", `${tableware} > Serveware`),
    text: "A flat oval for bread, cheese or a row of espresso cups.",
    price: 49,
    grams: 1200,
    options: [{ name: "Colour", values: [["Natural", 1], ["Charcoal", 1], ["Rust", 1]] }], // prettier-ignore
  },
];

const glazes: [name: string, code: string, text: string][] = [
  ["Sea Fog", "FOG", "Sea Fog is a cool gray that turns white where the glaze runs thin over the edges."],
  ["Elbe Blue", "ELB", "Elbe Blue breaks to brown on the rim and pools almost black in the throwing lines."],
  ["Dune", "DUN", "Dune is matte and warm, the color of dry sand with the iron of the clay showing through."],
  ["Moss", "MOS", "Moss shifts between green and ocher, depending on where the piece stood in the kiln."],
  ["Soot", "SOT", "Soot is a satin black that shows flour, crumbs and flowers better than any other glaze."],
  ["Chalk", "CHK", "Chalk is our plain white, mixed soft enough not to look like a hotel."],
  ["Rosehip", "RSH", "Rosehip is a pale red that we fire only in autumn, when the kiln cools slowly."],
];

const care =
  "Fired to stoneware at 1,240 degrees, safe for the dishwasher, the microwave and a slow oven. Made on the wheel in our Hamburg workshop, so no two pieces agree to the millimeter.";

/** The 84 active products of the shop, with the gaps a busy potter leaves, and a few drafts. */
export function typicalProducts(w: Workshop, shelf: Shelf): StoreNode[] {
  const active = glazes.flatMap((glaze, row) =>
    kinds.map((kind, column) => piece(w, shelf, kind, glaze, row * kinds.length + column)),
  );
  return [...active, giftCard(w, shelf), ...drafts(w, shelf)];
}

function piece(
  w: Workshop,
  shelf: Shelf,
  kind: Kind,
  glaze: (typeof glazes)[number],
  index: number,
): StoreNode {
  const [name, code, glazeText] = glaze;
  const title = index === 17 ? `${kind.title} in ${name}`.toUpperCase() : `${kind.title} in ${name}`;
  // a late kiln load was put in from the phone: one sentence and nothing else
  const hurried = index % 5 === 4;
  const description = hurried
    ? `<p>${kind.text}</p>`
    : `<p>${kind.text}</p><p>${glazeText}</p><p>${care}</p>${index % 4 === 1 ? facts(kind) : ""}`;
  return product(w, shelf, {
    title,
    handle: index === 30 ? `copy-of-${handleOf(`${kind.title} in Chalk`)}` : handleOf(title),
    description,
    vendor: "Kiln & Table",
    productType: index % 40 === 12 ? "" : kind.type,
    category: index % 40 === 7 ? null : kind.category,
    tags: [kind.type.toLowerCase(), name, ...(index % 3 === 0 ? ["gift"] : index % 7 === 0 ? ["Gifts"] : [])],
    seo: index % 2 === 0 ? { description: seoDescription(kind, name) } : {},
    createdDaysAgo: 520 - index * 5,
    updatedDaysAgo: 3 + (index % 40),
    publishedOn: index % 14 === 13 ? [] : shelf.publicationIds.slice(0, index % 3 === 0 ? 2 : 1),
    options: kind.options.length
      ? kind.options.map((option) => ({ name: option.name, values: option.values.map(([value]) => value) }))
      : undefined,
    variants: variants(w, kind, code, index),
    media: photos(w, kind, name, index),
    // translated in one weekend, and not looked at since
    translations:
      index < 30 ? [german(w, "title", `${words[kind.type] ?? kind.type} in ${name}`, index)] : [],
    // Instagram asks for a number or a brand where an older piece has neither
    objection: index % 14 === 3 ? "Facebook & Instagram: this product has no GTIN." : undefined,
  });
}

/** What the German shop calls things. */
const words: Record<string, string> = {
  Mugs: "Becher",
  Plates: "Teller",
  Bowls: "Schale",
  Teapots: "Teekanne",
  Vases: "Vase",
  Jugs: "Kännchen",
  Serveware: "Servierstück",
  Decor: "Kerzenhalter",
};

function german(w: Workshop, key: string, value: string, index: number): StoreNode {
  return { locale: "de", key, value, outdated: index % 6 === 2, updatedAt: w.ago(300) };
}

function facts(kind: Kind): string {
  return `<ul><li>Stoneware, food-safe glaze</li><li>Weight: ${kind.grams} g</li></ul>`;
}

function seoDescription(kind: Kind, glaze: string): string {
  return `${kind.title} in ${glaze}, thrown and glazed by hand in Hamburg. Stoneware for every day, safe for dishwasher and oven.`;
}

function variants(w: Workshop, kind: Kind, glazeCode: string, index: number): VariantSpec[] {
  const [first, second] = kind.options;
  const soldOut = index % 6 === 5;
  const rows = (first?.values ?? [[undefined, 1] as const]).flatMap(([a, timesA]) =>
    (second?.values ?? [[undefined, 1] as const]).map(([b, timesB]) => ({
      values: [a, b].filter((value) => value !== undefined),
      times: timesA * timesB,
    })),
  );
  return rows.map(({ values, times }, row): VariantSpec => {
    const price = Math.round(kind.price * times);
    const number = index * 10 + row;
    return {
      values: values.length ? values : undefined,
      price,
      compareAtPrice: index % 11 === 3 ? Math.round(price * 1.2) : undefined,
      // the oldest mugs share one number; a few pieces never got one
      sku:
        number % 17 === 16
          ? undefined
          : index === 12
            ? "KT-MUG-ELB"
            : `KT-${kind.code}-${glazeCode}-${row + 1}`,
      cost: index % 4 === 3 ? undefined : Math.round(price * (index === 45 ? 1.1 : 0.38) * 100) / 100,
      grams: index % 36 === 5 ? 0 : Math.round(kind.grams * times),
      stock: index === 22 && row === 0 ? -3 : soldOut ? 0 : Math.floor(w.random() * 18) + (row === 0 ? 2 : 0),
      continueSelling: soldOut && index % 5 === 0 && row === 0,
      untaxed: index === 58 ? true : undefined,
    };
  });
}

function photos(w: Workshop, kind: Kind, glaze: string, index: number): StoreNode[] {
  const views = ["from the side", "from above", "on a laid table", "in the hand"].slice(0, 1 + (index % 4));
  return views.map((view, place) => {
    const number = index * 4 + place;
    const alt =
      number % 3 === 2
        ? ""
        : number % 29 === 7
          ? `IMG_${4200 + number}`
          : `${kind.title} in ${glaze}, ${view}`;
    if (index === 6 && place === 1) {
      return photo(w, {
        file: "pouring.gif",
        alt,
        mimeType: "image/gif",
        bytes: 6_800_000,
        width: 900,
        height: 900,
      });
    }
    const old = index % 10 === 9;
    return photo(w, {
      file: `${kind.code.toLowerCase()}-${handleOf(glaze)}-${place + 1}.jpg`,
      alt,
      width: old ? 800 : 2000,
      height: old ? 600 : 2500,
      bytes: 400_000 + ((index * 37_000) % 900_000),
    });
  });
}

function giftCard(w: Workshop, shelf: Shelf): StoreNode {
  return product(w, shelf, {
    title: "Gift Card",
    description: "<p>An amount of your choice, sent by email.</p>",
    vendor: "Kiln & Table",
    productType: "Gift Cards",
    category: category("gc", "Gift Cards"),
    giftCard: true,
    options: [{ name: "Denominations", values: ["25", "50", "100"] }],
    variants: [25, 50, 100].map((price) => ({ values: [String(price)], price, stock: null })),
    media: [photo(w, { file: "gift-card.png", alt: "Gift card of Kiln & Table", mimeType: "image/png" })],
  });
}

function drafts(w: Workshop, shelf: Shelf): StoreNode[] {
  const titles = ["Soup Tureen in Chalk", "Egg Cup in Dune", "Workshop Voucher", "Seconds Box"];
  const made = titles.map((title, index) =>
    product(w, shelf, {
      title,
      status: index === 3 ? "ARCHIVED" : "DRAFT",
      vendor: "Kiln & Table",
      createdDaysAgo: 40 + index * 15,
      variants: [{ price: 45, stock: 0 }],
    }),
  );
  return made;
}

/** What lies in the files besides product photos. */
export function typicalFiles(w: Workshop): StoreNode[] {
  return [
    photo(w, {
      file: "workshop-door.jpg",
      alt: "The door of the workshop in Ottensen",
      width: 3200,
      height: 1800,
    }),
    photo(w, { file: "IMG_2210.jpg", width: 4032, height: 3024, bytes: 5_200_000 }),
    photo(w, { file: "IMG_2214.jpg", width: 4032, height: 3024, bytes: 5_900_000 }),
    document(w, { file: "care-leaflet.pdf", bytes: 310_000 }),
  ];
}
