import type { StoreNode } from "../store.ts";
import { collection } from "./made-of/collections.ts";
import { discount } from "./made-of/discounts.ts";
import { order } from "./made-of/orders.ts";
import type { OrderSpec } from "./made-of/orders.ts";
import type { Workshop } from "./made-of/workshop.ts";

export function typicalCollections(w: Workshop, products: StoreNode[], publishedOn: string[]): StoreNode[] {
  const selling = products.filter(({ status }) => status === "ACTIVE");
  function ofType(...types: string[]): StoreNode[] {
    return selling.filter(({ productType }) => types.includes(String(productType)));
  }
  function tagged(tag: string): StoreNode[] {
    return selling.filter(({ tags }) => (tags as string[]).includes(tag));
  }
  const image = { altText: null };
  return [
    collection(w, { title: "Mugs", products: ofType("Mugs"), filledBy: { productType: "Mugs" }, image: { altText: "Mugs on a shelf" }, introduction: "Mugs and cups from our wheel.", sortOrder: "ALPHA_ASC", publishedOn }), // prettier-ignore
    collection(w, { title: "Plates", products: ofType("Plates"), filledBy: { productType: "Plates" }, image, publishedOn, introduction: "Plates for every course, from bread to roast, in seven glazes that mix well. Each is thrown by hand, dries for a week and stacks flat in the cupboard." }), // prettier-ignore
    collection(w, { title: "Bowls", products: ofType("Bowls"), image, publishedOn }),
    collection(w, { title: "Teapots", products: ofType("Teapots"), publishedOn }),
    collection(w, { title: "Vases", products: ofType("Vases"), publishedOn, seo: { description: "Stoneware vases for one branch or five stems." } }), // prettier-ignore
    collection(w, { title: "Serveware", products: ofType("Serveware"), publishedOn }),
    collection(w, {
      title: "Elbe Blue",
      products: tagged("Elbe Blue"),
      filledBy: { tag: "Elbe Blue" },
      image,
      publishedOn,
    }),
    collection(w, { title: "Gifts", products: tagged("gift"), publishedOn }),
    collection(w, { title: "Advent 2025", products: [], publishedOn }),
    collection(w, { title: "Seconds", products: [], publishedOn }),
    collection(w, { title: "New", handle: "new", products: [], filledBy: { tag: "new" }, publishedOn }),
    collection(w, { title: "Restaurant line", products: ofType("Plates").slice(0, 4), publishedOn: [] }),
  ];
}

export function typicalDiscounts(w: Workshop): StoreNode[] {
  return [
    discount(w, {
      title: "HALLO10",
      type: "CodeBasic",
      percent: 10,
      startsDaysAgo: 700,
      used: 214,
      combines: { order: true, product: true },
    }),
    discount(w, { title: "FREUNDE25", type: "CodeBasic", percent: 25, startsDaysAgo: 480, used: 61, combines: { order: true, product: true } }), // prettier-ignore
    discount(w, { title: "MARKT", type: "CodeFreeShipping", startsDaysAgo: 400, used: 33 }),
    discount(w, {
      title: "ADVENT24",
      type: "CodeBasic",
      percent: 15,
      startsDaysAgo: 720,
      endsDaysAgo: 690,
      used: 88,
    }),
    discount(w, {
      title: "OSTERN",
      type: "CodeBasic",
      amount: 10,
      minimumSubtotal: 60,
      startsDaysAgo: 240,
      endsDaysAgo: 225,
      used: 19,
    }),
    discount(w, {
      title: "Summer seconds",
      type: "AutomaticBasic",
      percent: 20,
      startsDaysAgo: 150,
      endsDaysAgo: 90,
    }),
    discount(w, {
      title: "Advent",
      type: "AutomaticBasic",
      percent: 10,
      startsDaysAgo: -6,
      endsDaysAgo: -30,
    }),
  ];
}

/** Sixty days of orders: most went out in time, some lie too long, some went without a number. */
export function typicalOrders(w: Workshop, products: StoreNode[], reasons: StoreNode[]): StoreNode[] {
  const reason = (handle: string) => reasons.find((each) => each.handle === handle) ?? {};
  const sellable = products.filter(({ publishedAt, isGiftCard }) => publishedAt !== null && !isGiftCard);
  return Array.from({ length: 96 }, (_, index) => {
    const createdDaysAgo = 59.5 - index * 0.61;
    const lines = Array.from({ length: 1 + (index % 3 === 0 ? 1 : 0) }, () => {
      const chosen = w.pick(sellable);
      return { product: chosen, variant: w.pick(chosen.variants as StoreNode[]), quantity: 1 };
    });
    const waiting = index % 11 === 5 || createdDaysAgo < 2.5;
    const cameBack = index % 8 === 2 && createdDaysAgo > 33;
    return order(w, {
      number: 2318 + index,
      createdDaysAgo,
      lines,
      shipping: 5.9,
      discount:
        index % 4 === 1
          ? { code: index % 8 === 1 ? "FREUNDE25" : "HALLO10", share: index % 8 === 1 ? 0.25 : 0.1 }
          : undefined,
      financial: index % 19 === 7 ? "PENDING" : cameBack ? "PARTIALLY_REFUNDED" : undefined,
      cancelled: index === 40,
      gateway: index % 5 === 2 ? "paypal" : "shopify_payments",
      shippedAfterDays: waiting ? undefined : 1 + ((index * 7) % 9) * 0.7,
      movedAfterDays: 3 + (index % 3),
      tracking: index % 5 !== 4,
      refund: index % 23 === 9 ? { afterDays: 12, share: 1 } : undefined,
      risk: index === 31 ? "HIGH" : index % 17 === 3 ? "MEDIUM" : "LOW",
      visit: visitOf(index),
      to: { country: index % 13 === 6 ? "AT" : index % 29 === 8 ? "NL" : "DE", address: index === 71 ? "ERROR" : undefined }, // prettier-ignore
      taxRate: 0.19,
      deliveryStatus: index % 21 === 12 ? "ATTEMPTED_DELIVERY" : undefined,
      return: cameBack
        ? { afterDays: 8, reason: reason(index % 16 === 2 ? "other" : "changed-my-mind"), refundAfterDays: 15 + (index % 3) * 4 } // prettier-ignore
        : undefined,
      locationId: undefined,
    });
  });
}

/** Boosted posts go out without a tag; the letter is written four times a year. */
function visitOf(index: number): NonNullable<OrderSpec["visit"]> {
  if (index % 24 === 0) return { source: "newsletter", sourceType: "NEWSLETTER" };
  if (index % 9 < 5) return { source: "direct" };
  if (index % 9 === 8) return { source: "Google", sourceType: "SEO" };
  return index % 9 === 5
    ? {
        source: "instagram",
        sourceType: "AD",
        medium: "social",
        campaign: "spring-boost",
        firstSource: "direct",
      }
    : { source: "Instagram", sourceType: "AD" };
}
