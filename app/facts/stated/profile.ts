declare module "../fact" {
  interface Facts {
    profile: Profile;
  }
}

/** How the goods come about and who ships them. */
export type Sourcing =
  "own-stock" | "made-to-order" | "print-on-demand" | "dropshipping" | "digital-or-service" | "mixed";

/**
 * What the merchant has said about the business, once; a key that is absent was not stated. Nobody but the
 * merchant can know it, so it is never read from the store and never guessed.
 */
export type Profile = {
  sourcing?: Sourcing;
  /** The first day of sale that is planned, or was: YYYY-MM-DD. */
  launchDate?: string;
  /** Sells to businesses only. */
  businessOnly?: boolean;
  sellsWholesale?: boolean;
  sellsInPerson?: boolean;
  worksAlone?: boolean;
  /** People who work in the admin, the owner included. */
  adminPeople?: number;
  usesSms?: boolean;
  runsAds?: boolean;
  /** Measures visitors with a tracking pixel or tag of any kind. */
  usesTrackers?: boolean;
  hasAffiliates?: boolean;
  worksWithCreators?: boolean;
  usesAi?: boolean;
  hasChatbot?: boolean;
  taxRegistered?: boolean;
  /** Sells only goods that are taxed at zero. */
  zeroRatedOnly?: boolean;
  /** Customers buy some products again regularly. */
  boughtAgain?: boolean;
  /** The goods have trade item numbers (GTIN, EAN, UPC, ISBN). */
  hasGtins?: boolean;
  /** One product is the whole brand, on purpose. */
  oneProduct?: boolean;
  /** Free shipping above some order value would pay. */
  freeShippingPays?: boolean;
  /** Days from reordering a product until it is on the shelf. */
  leadTimeDays?: number;
};

export type ProfileKey = keyof Profile;
