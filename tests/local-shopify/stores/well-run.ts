import type { Store, StoreNode } from "../store.ts";
import {
  cartTransform,
  channels,
  checkoutConfiguration,
  customization,
  event,
  shopifyFunction,
} from "./made-of/channels.ts";
import { customers } from "./made-of/customers.ts";
import { nothingYet } from "./made-of/empty.ts";
import { metafieldDefinition, metaobjectDefinition } from "./made-of/custom-data.ts";
import { codeDiscountNodes } from "./made-of/discounts.ts";
import { shopLocales } from "./made-of/markets.ts";
import { document, filesOf } from "./made-of/media.ts";
import { consentCountries, consentPolicy, privacySettings } from "./made-of/privacy.ts";
import {
  abandonedCheckout,
  defaultSegments,
  draftOrder,
  giftCardConfiguration,
  marketingActivity,
  returnReasons,
} from "./made-of/sales-beside-orders.ts";
import { subscription, wholesale } from "./made-of/selling.ts";
import { openWorkshop } from "./made-of/workshop.ts";
import { translatableResources, wellRunProducts } from "./well-run-catalog.ts";
import { wellRunBlogs, wellRunMenus, wellRunPages, wellRunRedirects } from "./well-run-content.ts";
import { wellRunCollections, wellRunDiscounts, wellRunOrders, wellRunSegments } from "./well-run-sales.ts";
import {
  trader,
  wellRunLocations,
  wellRunMarkets,
  wellRunProfiles,
  wellRunShop,
  wellRunThemes,
} from "./well-run-setup.ts";

/** Fjordwool, Bergen: knitwear in kroner, three languages, four markets, and a team that closes its gaps. */
export function wellRun(now: Date): Store {
  const domain = "well-run.myshopify.com";
  const w = openWorkshop({ now, domain, currency: "NOK" });
  const sales = channels(w, [
    ["Online Store", "online_store"],
    ["Shop", "shop"],
    ["Google & YouTube", "google"],
    ["Point of Sale", "pos"],
  ]);
  const locations = wellRunLocations(w);
  const products = wellRunProducts(w, {
    locationIds: locations.map(({ id }) => String(id)),
    publicationIds: sales.publicationIds,
    storefront: "www.fjordwool.example",
  });
  const collections = wellRunCollections(w, products, sales.publicationIds);
  const pages = wellRunPages(w);
  const blogs = wellRunBlogs(w);
  const shop = wellRunShop(w);
  const policies = shop.shopPolicies as StoreNode[];
  const segments = wellRunSegments(w);
  const discounts = wellRunDiscounts(w, segments[1] ?? {});
  const reasons = returnReasons(w);
  const variantCount = products.reduce((sum, each) => sum + (each.variants as StoreNode[]).length, 0);
  const boxes = shopifyFunction(w, {
    title: "Set in one box",
    apiType: "cart_transform",
    appTitle: "Fjordwool Sets",
  });
  const addresses = shopifyFunction(w, { title: "House number check", apiType: "cart_checkout_validation", appTitle: "Tidy Checkout" }); // prettier-ignore
  const pickup = shopifyFunction(w, {
    title: "Rename pickup",
    apiType: "delivery_customization",
    appTitle: "Tidy Checkout",
  });
  const washes = products.filter(({ productType }) => productType === "Wool care");
  const refills = subscription(w, {
    name: "Refill every season",
    everyMonths: 3,
    percentOff: 10,
    products: washes,
  });
  for (const wash of washes) wash.sellingPlanGroups = [{ id: refills.id }];
  const trade = wholesale(w, {
    name: "Nordlys Outdoor",
    city: "Oslo",
    registration: "NO 900 300 400 MVA",
    packs: 6,
    products,
  });
  const sizes = metaobjectDefinition(w, {
    name: "Size chart",
    type: "size_chart",
    fields: ["title", "rows"],
    entries: [
      { title: "Sweaters and cardigans", rows: "S 96 cm, M 104 cm, L 112 cm, XL 120 cm" },
      { title: "Mittens", rows: "S/M 19 cm, L/XL 22 cm" },
    ],
  });

  return {
    domain,
    access: {
      plan: "standard",
      grantedOptionalScopes: ["read_customers", "read_orders", "read_returns", "read_translations"],
      reviewedScopes: ["read_shopify_payments", "read_shopify_payments_bank_accounts", "read_shopify_payments_disputes", "read_users"], // prettier-ignore
      withheldScopes: [],
      protectedDataApproved: true,
      customAppToken: "shpat_local_well-run",
    },
    data: {
      ...nothingYet(),
      shop,
      onlineStore: { passwordProtection: { enabled: false } },
      themes: wellRunThemes(w),
      locations,
      deliveryProfiles: wellRunProfiles(w, locations, variantCount),
      deliveryPromiseSettings: { deliveryDatesEnabled: true, processingTime: "P1D" },
      markets: wellRunMarkets(w),
      shopLocales: shopLocales(["en", "nb", "de"]),
      translatableResources: translatableResources([...products, ...collections]),
      menus: wellRunMenus(w, { collections, pages, blogs, policies }),
      pages,
      blogs,
      urlRedirects: wellRunRedirects(w),
      products,
      collections,
      files: filesOf(products, [document(w, { file: "size-guide.pdf", bytes: 180_000 })]),
      discountNodes: discounts,
      codeDiscountNodes: codeDiscountNodes(discounts),
      orders: wellRunOrders(w, products, locations[0]?.id, reasons),
      abandonedCheckouts: Array.from({ length: 21 }, (_, index) =>
        abandonedCheckout(w, {
          createdDaysAgo: 1 + index * 1.3,
          total: 449 + ((index * 700) % 2400),
          completed: index % 3 === 0,
          reminded: index % 4 !== 0,
        }),
      ),
      draftOrders: [draftOrder(w, { number: 7, createdDaysAgo: 3, total: 4380, invoiceSentDaysAgo: 3 })],
      customers: customers(w, { count: 640, subscribed: 0.42, confirmed: 0.97, invalid: 0.01, bought: 0.8, again: 0.34 }), // prettier-ignore
      segments: [...defaultSegments(w), ...segments],
      giftCardConfiguration: giftCardConfiguration(w, 10_000),
      storeCreditConfiguration: { storeCreditEnabled: true },
      returnReasonDefinitions: reasons,
      marketingActivities: [
        marketingActivity(w, {
          title: "Autumn letter",
          tactic: "NEWSLETTER",
          channel: "EMAIL",
          createdDaysAgo: 35,
          campaign: "autumn-letter",
        }),
        marketingActivity(w, {
          title: "Cardigans on search",
          tactic: "AD",
          channel: "SEARCH",
          createdDaysAgo: 50,
          campaign: "cardigans",
        }),
      ],
      metafieldDefinitions: [
        metafieldDefinition(w, { name: "Wool lot", namespace: "custom", key: "wool_lot", type: "single_line_text_field", pinned: 1, filled: products.length, inReports: true }), // prettier-ignore
        metafieldDefinition(w, { name: "Care guide", namespace: "descriptors", key: "care_guide", type: "multi_line_text_field", pinned: 2, filled: 32, standard: true }), // prettier-ignore
      ],
      metaobjectDefinitions: [sizes.definition],
      metaobjects: sizes.entries,
      publications: sales.publications,
      channels: sales.channels,
      privacySettings: privacySettings({ banner: true, optOutPage: true }),
      consentPolicy: consentPolicy(w, shop, {
        asked: consentCountries,
        optOut: ["CA", "CO", "CT", "TX", "VA"],
      }),
      checkoutAndAccountsConfigurations: [checkoutConfiguration(w, "Fjordwool checkout", 45, "#1F3A4D")],
      cartTransforms: [cartTransform(w, boxes)],
      validations: [customization(w, "Validation", { title: "House number", by: addresses })],
      deliveryCustomizations: [
        customization(w, "DeliveryCustomization", { title: "Pickup in Bergen", by: pickup }),
      ],
      shopifyFunctions: [boxes, addresses, pickup],
      sellingPlanGroups: [refills],
      shopifyPaymentsAccount: {
        id: w.id("ShopifyPaymentsAccount"),
        activated: true,
        onboardable: false,
        country: "NO",
        defaultCurrency: "NOK",
        payoutSchedule: { interval: "DAILY" },
        chargeStatementDescriptors: {
          __typename: "ShopifyPaymentsDefaultChargeStatementDescriptor",
          default: "FJORDWOOL",
          prefix: "FJORDWOOL",
        },
        bankAccounts: [
          {
            id: w.id("ShopifyPaymentsBankAccount"),
            status: "VERIFIED",
            country: "NO",
            currency: "NOK",
            createdAt: w.ago(1600),
          },
        ],
        disputes: [],
      },
      staffMembers: (["REGULAR", "REGULAR", "REGULAR", "COLLABORATOR"] as const).map(
        (accountType, index) => ({
          id: w.id("StaffMember"),
          accountType,
          active: true,
          exists: true,
          isShopOwner: index === 0,
        }),
      ),
      disputes: [
        {
          id: w.id("ShopifyPaymentsDispute"),
          legacyResourceId: "70012",
          type: "INQUIRY",
          status: "NEEDS_RESPONSE",
          initiatedAt: w.ago(2),
          evidenceDueBy: w.ago(-9),
        },
      ],
      businessEntities: [
        { id: w.id("BusinessEntity"), displayName: trader.legalName, companyName: trader.legalName, primary: true, archived: false, address: { address1: trader.street, city: trader.city, zip: trader.zip, countryCode: "NO" } }, // prettier-ignore
      ],
      companies: [trade.company],
      catalogs: [trade.catalog],
      priceLists: [trade.priceList],
      events: products.slice(0, 5).map(
        (subject, index) =>
        event(w, { action: "update", message: `Tagged ${String(subject.title)}.`, daysAgo: index + 1, app: index % 2 ? undefined : "Flow", subject, subjectType: "PRODUCT" }), // prettier-ignore
      ),
    },
  };
}
