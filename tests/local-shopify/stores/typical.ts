import type { Store, StoreNode } from "../store.ts";
import {
  channels,
  checkoutConfiguration,
  customization,
  event,
  shopifyFunction,
} from "./made-of/channels.ts";
import { customers } from "./made-of/customers.ts";
import { nothingYet } from "./made-of/empty.ts";
import { metafieldDefinition } from "./made-of/custom-data.ts";
import { codeDiscountNodes } from "./made-of/discounts.ts";
import { shopLocales } from "./made-of/markets.ts";
import { filesOf } from "./made-of/media.ts";
import { consentPolicy, privacySettings } from "./made-of/privacy.ts";
import {
  abandonedCheckout,
  defaultSegments,
  draftOrder,
  giftCardConfiguration,
  marketingActivity,
  returnReasons,
  segment,
} from "./made-of/sales-beside-orders.ts";
import { wholesale } from "./made-of/selling.ts";
import { manualService, warehouse } from "./made-of/shop.ts";
import { openWorkshop } from "./made-of/workshop.ts";
import { typicalFiles, typicalProducts } from "./typical-catalog.ts";
import { typicalCollections, typicalDiscounts, typicalOrders } from "./typical-sales.ts";
import {
  trader,
  typicalLocations,
  typicalMarkets,
  typicalProfiles,
  typicalShop,
  typicalThemes,
} from "./typical-setup.ts";
import { typicalBlogs, typicalMenus, typicalPages, typicalRedirects } from "./typical-content.ts";

/** Kiln & Table, Hamburg: tableware in euros, in English and German, three years old and short of time. */
export function typical(now: Date): Store {
  const domain = "typical.myshopify.com";
  const w = openWorkshop({ now, domain, currency: "EUR" });
  const sales = channels(w, [
    ["Online Store", "online_store"],
    ["Facebook & Instagram", "facebook"],
    ["Shop", "shop"],
  ]);
  const packer = warehouse(w, { name: "Elbe Lager", handle: "elbe-lager", tracking: true, stock: false });
  const locations = typicalLocations(w);
  const products = typicalProducts(w, {
    locationIds: locations.slice(0, 2).map(({ id }) => String(id)),
    publicationIds: sales.publicationIds,
    storefront: "www.kilnandtable.example",
  });
  const collections = typicalCollections(w, products, sales.publicationIds.slice(0, 1));
  const pages = typicalPages(w);
  const blogs = typicalBlogs(w);
  const discounts = typicalDiscounts(w);
  const reasons = returnReasons(w);
  const hidePayment = shopifyFunction(w, {
    title: "Hide invoice for new customers",
    apiType: "payment_customization",
    appTitle: "Checkout Rules",
  });
  const kitchen = wholesale(w, { name: "Hafenküche Altona", city: "Hamburg", products });
  const cafe = { id: w.id("Company"), name: "Café Elbgold", contacts: [], locations: [{ id: w.id("CompanyLocation"), name: "Café Elbgold, Eppendorf", catalogs: [], taxSettings: { taxExempt: false, taxExemptions: [], taxRegistrationId: "DE 301 222 333" } }] }; // prettier-ignore
  const store = typicalShop(w, [manualService(w), packer]);
  const variantCount = products.reduce((sum, each) => sum + (each.variants as StoreNode[]).length, 0);

  return {
    domain,
    access: {
      plan: "standard",
      grantedOptionalScopes: ["read_orders"],
      withheldScopes: [],
      protectedDataApproved: true,
      customAppToken: "shpat_local_typical",
    },
    data: {
      ...nothingYet(),
      shop: store,
      onlineStore: { passwordProtection: { enabled: false } },
      themes: typicalThemes(w),
      locations,
      deliveryProfiles: typicalProfiles(w, locations, variantCount, products),
      markets: typicalMarkets(w),
      shopLocales: shopLocales(["en", "de"], ["da"]),
      menus: typicalMenus(w, collections, pages, blogs),
      pages,
      blogs,
      urlRedirects: typicalRedirects(w),
      products,
      collections,
      files: filesOf(products, typicalFiles(w)),
      discountNodes: discounts,
      codeDiscountNodes: codeDiscountNodes(discounts),
      orders: typicalOrders(w, products, reasons),
      abandonedCheckouts: Array.from({ length: 37 }, (_, index) =>
        abandonedCheckout(w, {
          createdDaysAgo: index + 1,
          total: 24 + ((index * 19) % 140),
          completed: index % 9 === 0,
        }),
      ),
      draftOrders: [
        draftOrder(w, { number: 41, createdDaysAgo: 64, total: 380 }),
        draftOrder(w, { number: 42, createdDaysAgo: 21, total: 912, invoiceSentDaysAgo: 20 }),
        draftOrder(w, { number: 43, createdDaysAgo: 6, total: 145 }),
      ],
      customers: customers(w, { count: 412, subscribed: 0.19, confirmed: 0.1, invalid: 0.04, bought: 0.83, again: 0.14 }), // prettier-ignore
      segments: [
        ...defaultSegments(w),
        segment(w, "Hamburg", "customer_cities CONTAINS 'DE-HH-Hamburg'", 210),
      ],
      giftCardConfiguration: giftCardConfiguration(w, 1000, 3),
      returnReasonDefinitions: reasons,
      marketingActivities: [
        marketingActivity(w, {
          title: "Spring boost",
          tactic: "AD",
          channel: "SOCIAL",
          status: "INACTIVE",
          createdDaysAgo: 230,
        }),
      ],
      metafieldDefinitions: [
        metafieldDefinition(w, {
          name: "Glaze",
          namespace: "custom",
          key: "glaze",
          type: "single_line_text_field",
          pinned: 1,
          filled: 21,
        }),
        metafieldDefinition(w, {
          name: "Diameter",
          namespace: "custom",
          key: "diameter",
          type: "number_decimal",
          filled: 6,
          invalid: true,
        }),
      ],
      publications: sales.publications,
      channels: sales.channels,
      privacySettings: privacySettings({ banner: false }),
      consentPolicy: consentPolicy(w, store, { asked: ["DE"] }),
      checkoutAndAccountsConfigurations: [checkoutConfiguration(w, "Checkout", 500)],
      paymentCustomizations: [
        customization(w, "PaymentCustomization", {
          title: "No invoice for new customers",
          by: hidePayment,
          failingSinceDays: 12,
        }),
      ],
      shopifyFunctions: [hidePayment],
      // what a card statement shows was set once, for a stall at the market
      shopifyPaymentsAccount: {
        id: w.id("ShopifyPaymentsAccount"),
        activated: true,
        onboardable: false,
        country: "DE",
        defaultCurrency: "EUR",
        payoutSchedule: { interval: "WEEKLY" },
        chargeStatementDescriptors: {
          __typename: "ShopifyPaymentsDefaultChargeStatementDescriptor",
          default: "TOEPFERMARKT HH",
          prefix: "TOEPFERMARKT",
        },
        bankAccounts: [
          { id: w.id("ShopifyPaymentsBankAccount"), status: "VERIFIED", country: "DE", currency: "EUR", createdAt: w.ago(1100) }, // prettier-ignore
        ],
        disputes: [],
      },
      staffMembers: [true, false].map((isShopOwner) => {
        return { id: w.id("StaffMember"), accountType: "REGULAR", active: true, exists: true, isShopOwner };
      }),
      businessEntities: [
        { id: w.id("BusinessEntity"), displayName: trader.legalName, companyName: trader.legalName, primary: true, archived: false, address: { address1: trader.street, city: trader.city, zip: trader.zip, countryCode: "DE" } }, // prettier-ignore
      ],
      companies: [kitchen.company, cafe],
      catalogs: [kitchen.catalog],
      priceLists: [kitchen.priceList],
      events: products.slice(0, 6).map((subject, index) =>
        event(w, {
          action: "update",
          message: `Changed ${String(subject.title)}.`,
          daysAgo: index + 2,
          subject,
          subjectType: "PRODUCT",
        }),
      ),
    },
  };
}
