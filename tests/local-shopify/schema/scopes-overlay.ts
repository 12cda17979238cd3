/**
 * Scopes that the schema's own rows leave out. Any one of a row is enough. Keys are `Type` or `Type.field`.
 * Each entry says why it is believed.
 */
export const scopesOverlay: Record<string, { anyOf: string[]; because: string }> = {
  DeliveryProfile: {
    anyOf: ["read_shipping"],
    because:
      "The list of access scopes gives delivery profiles to read_shipping; the schema names no scope for them.",
  },
  Channel: {
    anyOf: ["read_publications"],
    because:
      "Every field that lists a product's or collection's channels asks for read_publications; inferred from them.",
  },
  Catalog: {
    anyOf: ["read_products", "read_product_listings"],
    because: "The schema words it as “products or product_listings read access” without naming the scopes.",
  },
  CheckoutProfile: {
    anyOf: ["read_checkout_branding_settings"],
    because:
      "The schema words it as “access to the checkout and accounts editor”; inferred from the scope's name.",
  },
  CheckoutBranding: {
    anyOf: ["read_checkout_branding_settings"],
    because: "The schema words it as “access to checkout branding settings”; inferred from the scope's name.",
  },
  "Product.translations": {
    anyOf: ["read_translations"],
    because:
      "The list of access scopes gives translated content to read_translations; the schema names no scope for a resource's own.",
  },
  "Collection.translations": {
    anyOf: ["read_translations"],
    because: "As for a product's translations.",
  },
  "QueryRoot.catalogsCount": {
    anyOf: ["read_products", "read_product_listings"],
    because: "A count needs what the things counted need.",
  },
  "QueryRoot.locationsCount": {
    anyOf: ["read_locations"],
    because: "A count needs what the things counted need.",
  },
  "QueryRoot.segmentsCount": {
    anyOf: ["read_customers"],
    because: "A count needs what the things counted need.",
  },
};
