/**
 * A store of the local Shopify: a plain, JSON-serialisable object from which the Admin API is answered.
 *
 * `data` mirrors the Admin API by name: its keys are the root fields of the real schema, its objects carry
 * the field names of the real types. A connection is a plain array; a union or interface value carries
 * `__typename`; a reference to another object is `{ id }`. What can be derived is not stored: counts
 * (`productsCount`), root lists of children (`productVariants` from `products[].variants`), back links
 * (`variant.product`, `product.collections`). What a store leaves out is null, an empty list or zero.
 */
export type Store = {
  /** The permanent domain, such as `typical.myshopify.com`; also the key of the store. */
  domain: string;
  access: StoreAccess;
  data: StoreData;
};

/** What the store lets the app see; nothing of it is visible in the Admin API's data itself. */
export type StoreAccess = {
  /** Decides the rate-limit bucket: restore rate 100, 200, 1,000 or 2,000 points a second. */
  plan: "standard" | "advanced" | "plus" | "enterprise";
  /** Optional scopes the merchant has granted besides the required ones. */
  grantedOptionalScopes: string[];
  /** Scopes that Shopify gives after a review only, and has given the app here. */
  reviewedScopes?: string[];
  /** Required scopes that this store withholds (a store installed with fewer permissions). */
  withheldScopes: string[];
  /** Whether the app is approved for protected customer data here. */
  protectedDataApproved: boolean;
  /** The fixed token of a custom app on this store, for the command line. */
  customAppToken: string;
};

export type StoreNode = { [field: string]: unknown };

export type StoreData = {
  shop: StoreNode;
  [rootField: string]: unknown;
};
