/** A permission for a merchant: its name, and what the app reads with it. Nothing here is ever written to the store. */
export type ScopeWords = { title: string; reads: string };

/** Every permission the app may hold; a test says that none is missing and none is left over. */
export const scopeWords: Record<string, ScopeWords> = {
  read_checkout_and_accounts_configurations: {
    title: "Checkout and accounts editor",
    reads: "Whether your checkout and customer accounts have colors, corners and type of your own.",
  },
  read_content: {
    title: "Pages and blogs",
    reads: "Titles, templates and texts of your pages, and how your blogs handle comments.",
  },
  read_customers: {
    title: "Customers, segments and companies",
    reads:
      "Numbers of customers, whether their email addresses work and are subscribed, your segments, and your wholesale companies. No person's name or address is read.",
  },
  read_delivery_customizations: {
    title: "Delivery customizations",
    reads: "Names of the rules that change delivery options, and whether they run without errors.",
  },
  read_discounts: {
    title: "Discounts",
    reads: "Titles, dates, limits, amounts and combinations of your active and planned discounts.",
  },
  read_inventory: {
    title: "Inventory",
    reads: "How much stock lies at each location, and how much is on its way.",
  },
  read_legal_policies: {
    title: "Store policies",
    reads: "The texts of your refund, privacy, shipping and other policies.",
  },
  read_locales: {
    title: "Languages",
    reads: "Which languages your store has, and which of them are published.",
  },
  read_locations: {
    title: "Locations",
    reads: "Your locations, their addresses, and which of them fulfill online orders.",
  },
  read_markets: {
    title: "Markets",
    reads: "Your markets, their countries and their currencies.",
  },
  read_metaobject_definitions: {
    title: "Metaobject definitions",
    reads: "Names of your metaobject definitions and how many entries each has.",
  },
  read_online_store_navigation: {
    title: "Menus and redirects",
    reads: "Your navigation menus with their links, and your URL redirects.",
  },
  read_orders: {
    title: "Orders",
    reads:
      "Numbers, dates, amounts, taxes, payment and fulfillment states of orders of the last 60 days, the country or state they go to, and the source they came from. No name, no street and no contact is read.",
  },
  read_payment_customizations: {
    title: "Payment customizations",
    reads: "Names of the rules that change payment options, and whether they run without errors.",
  },
  read_privacy_settings: {
    title: "Privacy settings",
    reads:
      "Whether your cookie banner and opt-out page are on, and whether Shopify keeps your privacy policy up to date.",
  },
  read_products: {
    title: "Products and collections",
    reads: "Your products, variants, pictures and collections, to count what is filled in and what is not.",
  },
  read_publications: {
    title: "Sales channels",
    reads: "Which sales channels your store has, to know what is on your online store.",
  },
  read_returns: {
    title: "Returns",
    reads:
      "Dates, states and reasons of returns of the last 60 days, and when they were refunded. No customer is read.",
  },
  read_shipping: {
    title: "Shipping",
    reads: "Your shipping profiles, zones and rates.",
  },
  read_themes: {
    title: "Themes",
    reads: "Your themes, when they were changed, and settings in the live theme's files.",
  },
  read_translations: {
    title: "Translations",
    reads: "Which texts of your products and collections are translated, and which of these are outdated.",
  },
  read_validations: {
    title: "Checkout rules",
    reads: "Names of your checkout rules, and whether they run without errors.",
  },
};
