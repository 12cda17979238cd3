import { z } from "zod";

declare module "../fact" {
  interface Facts {
    profile: Profile;
  }
}

/** How the goods come about and who ships them. */
export const sourcings = [
  "own-stock",
  "made-to-order",
  "print-on-demand",
  "dropshipping",
  "digital-or-service",
  "mixed",
] as const;
export type Sourcing = (typeof sourcings)[number];

const day = z.iso.date();
const whole = z.number().int().min(1);

/** What can be stated about the business, each statement with the values it takes. */
export const profileShape = z.object({
  sourcing: z.enum(sourcings),
  /** The first day of sale that is planned, or was: YYYY-MM-DD. */
  launchDate: day,
  /** Sells to businesses only. */
  businessOnly: z.boolean(),
  sellsWholesale: z.boolean(),
  sellsInPerson: z.boolean(),
  worksAlone: z.boolean(),
  /** People who work in the admin, the owner included. */
  adminPeople: whole.max(10_000),
  usesSms: z.boolean(),
  runsAds: z.boolean(),
  /** Measures visitors with a tracking pixel or tag of any kind. */
  usesTrackers: z.boolean(),
  hasAffiliates: z.boolean(),
  worksWithCreators: z.boolean(),
  usesAi: z.boolean(),
  hasChatbot: z.boolean(),
  taxRegistered: z.boolean(),
  /** Sells only goods that are taxed at zero. */
  zeroRatedOnly: z.boolean(),
  /** Customers buy some products again regularly. */
  boughtAgain: z.boolean(),
  /** The goods have trade item numbers (GTIN, EAN, UPC, ISBN). */
  hasGtins: z.boolean(),
  /** One product is the whole brand, on purpose. */
  oneProduct: z.boolean(),
  /** Free shipping above some order value would pay. */
  freeShippingPays: z.boolean(),
  /** Days from reordering a product until it is on the shelf. */
  leadTimeDays: whole.max(730),
  /** The gross margin the merchant reckons with, in percent. */
  grossMargin: whole.max(99),
  /** The most an order may cost in ads, in the store's currency. */
  adCostPerOrder: whole.max(100_000),
  /** What the merchant takes for the average order, in the store's currency. */
  averageOrderValue: z.number().min(0.01).max(100_000_000),
  /** The customers who bought more than once, as the merchant reckons, in percent of those who bought. */
  repeatRate: z.number().int().min(0).max(100),
  /** Business days until an order is usually sent, as the merchant reckons. */
  dispatchDays: z.number().int().min(0).max(60),
});

/**
 * What the merchant has said about the business, once; a key that is absent was not stated. Nobody but the
 * merchant can know it, so it is never read from the store and never guessed.
 */
export type Profile = Partial<z.infer<typeof profileShape>>;

export type ProfileKey = keyof Profile;
