import type { StoreNode } from "../store.ts";
import { collection } from "./made-of/collections.ts";
import type { CollectionSpec } from "./made-of/collections.ts";
import { discount } from "./made-of/discounts.ts";
import { order } from "./made-of/orders.ts";
import type { OrderSpec } from "./made-of/orders.ts";
import { segment } from "./made-of/sales-beside-orders.ts";
import type { Workshop } from "./made-of/workshop.ts";
import { translation } from "./well-run-catalog.ts";

type Shelf = Pick<CollectionSpec, "title" | "filledBy" | "introduction"> & {
  handle: string;
  nb: string;
  de: string;
  search: string;
  holds: (product: StoreNode) => boolean;
};

function typed(...types: string[]) {
  return ({ productType }: StoreNode) => types.includes(String(productType));
}

function tagged(tag: string) {
  return ({ tags }: StoreNode) => (tags as string[]).includes(tag);
}

const shelves: Shelf[] = [
  { title: "All Knitwear", handle: "all-knitwear", nb: "Alt strikk", de: "Alle Strickwaren", filledBy: { tag: "to wear" }, holds: tagged("to wear"), search: "Every sweater, cardigan, hat and mitten that leaves our machines in Bergen, in four patterns and three colors.", introduction: "Everything we knit to be worn, in four patterns and three colors. All of it comes from autumn wool of farms in western Norway, and all of it can be sent back to us for repair." }, // prettier-ignore
  { title: "Sweaters", handle: "sweaters", nb: "Gensere", de: "Pullover", filledBy: { productType: "Sweaters" }, holds: typed("Sweaters"), search: "Fisherman sweaters from firm Norwegian wool with hand-linked necks, in four sizes and three colors.", introduction: "Close sweaters for wind and salt, with necks that are linked by hand. They are firm on the first day, soft by the second winter, and cut so that cuffs stay dry." }, // prettier-ignore
  { title: "Cardigans", handle: "cardigans", nb: "Kofter", de: "Strickjacken", filledBy: { productType: "Cardigans" }, holds: typed("Cardigans"), search: "Norwegian cardigans with pewter buttons and pockets, knitted in Bergen in four patterns.", introduction: "Cardigans with pewter buttons and pockets deep enough for cold hands. The band lies flat, the stars meet where they should, and the fit leaves room for a shirt." }, // prettier-ignore
  { title: "Hats and Mittens", handle: "hats-and-mittens", nb: "Luer og votter", de: "Mützen und Fäustlinge", holds: typed("Hats", "Mittens", "Scarves", "Socks", "Sets"), search: "Lined beanies, double mittens, scarves and winter socks that stay warm when they are wet.", introduction: "The small things that make a winter pleasant: lined beanies, mittens with two layers, scarves long enough to tie, and socks for floors without heating. Most of them fit into an envelope." }, // prettier-ignore
  { title: "For the Home", handle: "home", nb: "Til hjemmet", de: "Für zu Hause", filledBy: { tag: "home" }, holds: tagged("home"), search: "Wool blankets woven in the next valley, and a soap that keeps wool as it is.", introduction: "Blankets that are heavy enough to stay where you put them, and the soap we wash them with. Both are made within an hour of our workshop by people we know." }, // prettier-ignore
  { title: "Lofoten", handle: "lofoten", nb: "Mønsteret Lofoten", de: "Muster Lofoten", filledBy: { tag: "Lofoten" }, holds: tagged("Lofoten"), search: "The fishermen's pattern of small light flecks on sweaters, hats, socks and blankets.", introduction: "Small light flecks on a dark ground, once knitted for warmth rather than for looks. The second yarn runs along the inside and makes each piece half as thick again." }, // prettier-ignore
  { title: "Voss", handle: "voss", nb: "Mønsteret Voss", de: "Muster Voss", filledBy: { tag: "Voss" }, holds: tagged("Voss"), search: "Broad bands and a strong zigzag: the Voss pattern on sweaters, mittens and throws.", introduction: "Broad bands and a zigzag in strong contrast, made to be seen from across a valley. In mittens it is nearly too much, and that is why people choose it." }, // prettier-ignore
  { title: "Gift Cards", handle: "gift-cards", nb: "Gavekort", de: "Gutscheine", filledBy: { tag: "gift card" }, holds: tagged("gift card"), search: "A Fjordwool gift card by email, without an end date, for everything that we knit.", introduction: "When you know the person but not the size: a card that arrives by email within minutes, never lapses, and can be spent on anything in the shop." }, // prettier-ignore
];

/** Eight collections, seven of them filled by rules, all introduced and pictured. */
export function wellRunCollections(w: Workshop, products: StoreNode[], publishedOn: string[]): StoreNode[] {
  return shelves.map((shelf) =>
    collection(w, {
      title: shelf.title,
      handle: shelf.handle,
      introduction: shelf.introduction,
      filledBy: shelf.filledBy,
      image: { altText: `${shelf.title} laid out on a wooden floor` },
      seo: { title: `${shelf.title} from Norwegian wool`, description: shelf.search },
      products: products.filter(shelf.holds),
      publishedOn,
      translations: (["nb", "de"] as const).flatMap((locale) => [
        translation(w, locale, "title", shelf[locale]),
        translation(w, locale, "body_html", `<p>${shelf[locale]}: Fjordwool, Bergen.</p>`),
      ]),
    }),
  );
}

export function wellRunDiscounts(w: Workshop, loyal: StoreNode): StoreNode[] {
  return [
    discount(w, {
      title: "WELCOME10",
      type: "CodeBasic",
      percent: 10,
      startsDaysAgo: 200,
      endsDaysAgo: -160,
      oncePerCustomer: true,
      used: 96,
    }),
    discount(w, {
      title: "REPAIR",
      type: "CodeFreeShipping",
      startsDaysAgo: 100,
      endsDaysAgo: -260,
      usageLimit: 500,
      used: 31,
    }),
    discount(w, {
      title: "SECONDWINTER",
      type: "CodeBasic",
      percent: 15,
      startsDaysAgo: 60,
      segment: loyal,
      oncePerCustomer: true,
      used: 12,
    }),
    discount(w, {
      title: "Free parcel in Norway",
      type: "AutomaticFreeShipping",
      minimumSubtotal: 2490,
      startsDaysAgo: 300,
    }),
    discount(w, {
      title: "MIDSUMMER",
      type: "CodeBasic",
      percent: 15,
      startsDaysAgo: 160,
      endsDaysAgo: 150,
      oncePerCustomer: true,
      used: 44,
    }),
  ];
}

export function wellRunSegments(w: Workshop): StoreNode[] {
  return [
    segment(w, "Best customers", "rfm_group = 'CHAMPIONS'", 30),
    segment(w, "Second winter", "number_of_orders >= 2 AND last_order_date >= -365d", 30),
    segment(w, "Sleeping", "last_order_date < -400d AND email_subscription_status = 'SUBSCRIBED'", 60),
    segment(
      w,
      "Germany and Austria",
      "customer_countries CONTAINS 'DE' OR customer_countries CONTAINS 'AT'",
      90,
    ),
  ];
}

const visits: NonNullable<OrderSpec["visit"]>[] = [
  { source: "newsletter", sourceType: "NEWSLETTER", medium: "email", campaign: "autumn-letter" },
  { source: "Google", sourceType: "SEO" },
  { source: "google", sourceType: "AD", medium: "cpc", campaign: "cardigans" },
  { source: "instagram", sourceType: "POST", medium: "social", campaign: "patterns", firstSource: "Google" },
  { source: "direct" },
];

const destinations: NonNullable<OrderSpec["to"]>[] = [
  ...Array.from({ length: 7 }, () => ({ country: "NO" })),
  { country: "DE" },
  { country: "GB" },
  { country: "US", province: "NY" },
];

/** Sixty days of orders, shipped within two working days, with a few returns that ended well. */
export function wellRunOrders(
  w: Workshop,
  products: StoreNode[],
  locationId: unknown,
  reasons: StoreNode[],
): StoreNode[] {
  const sellable = products.filter(
    ({ isGiftCard, hasVariantsThatRequiresComponents: set }) => !isGiftCard && !set,
  );
  const reason = reasons.find(({ handle }) => handle === "size-too-large");
  if (!reason) throw new Error("There is no reason for a size that is too large.");
  return Array.from({ length: 230 }, (_, index) => {
    const createdDaysAgo = 59.6 - index * 0.258;
    const lines = Array.from({ length: 1 + (index % 2) }, () => {
      const chosen = w.pick(sellable);
      return { product: chosen, variant: w.pick(chosen.variants as StoreNode[]), quantity: 1 };
    });
    const cameBack = index % 18 === 4 && createdDaysAgo > 25;
    return order(w, {
      number: 8410 + index,
      prefix: "FW",
      createdDaysAgo,
      lines,
      shipping: 79,
      test: index === 90,
      discount: index % 7 === 2 ? { code: "WELCOME10", share: 0.1 } : undefined,
      shippedAfterDays: createdDaysAgo < 1.2 ? undefined : 0.4 + (index % 3) * 0.3,
      movedAfterDays: 0.5 + (index % 2) * 0.4,
      return: cameBack ? { afterDays: 9, reason, refundAfterDays: 6, requested: true } : undefined,
      financial: cameBack ? "PARTIALLY_REFUNDED" : "PAID",
      visit: visits[index % visits.length],
      to: destinations[index % destinations.length],
      taxRate: destinations[index % destinations.length]?.country === "NO" ? 0.25 : 0,
      locationId,
    });
  });
}
