import type { Store, StoreNode } from "../store.ts";
import { channels, checkoutConfiguration } from "./made-of/channels.ts";
import { collection } from "./made-of/collections.ts";
import { blog, deleted, menu, page } from "./made-of/content.ts";
import { customers } from "./made-of/customers.ts";
import { nothingYet } from "./made-of/empty.ts";
import { codeDiscountNodes, discount } from "./made-of/discounts.ts";
import { market, shopLocales } from "./made-of/markets.ts";
import { filesOf } from "./made-of/media.ts";
import { order } from "./made-of/orders.ts";
import { privacySettings } from "./made-of/privacy.ts";
import { defaultSegments, giftCardConfiguration, returnReasons } from "./made-of/sales-beside-orders.ts";
import { deliveryProfile, location } from "./made-of/shipping.ts";
import { manualService, policy, shop, warehouse } from "./made-of/shop.ts";
import { theme } from "./made-of/themes.ts";
import { openWorkshop } from "./made-of/workshop.ts";
import type { Workshop } from "./made-of/workshop.ts";
import { fewPermissionsPrints, fewPermissionsProducts } from "./few-permissions-catalog.ts";

/** What the shop's owner did not grant when the app was installed. */
const withheldScopes = [
  "read_discounts",
  "read_legal_policies",
  "read_locales",
  "read_online_store_navigation",
  "read_privacy_settings",
  "read_shipping",
];

/** Kiri no Chaho, Kyoto: Japanese tea in yen on a vintage theme; much of it the app may not see. */
export function fewPermissions(now: Date): Store {
  const domain = "few-permissions.myshopify.com";
  const w = openWorkshop({ now, domain, currency: "JPY" });
  const sales = channels(w, [
    ["Online Store", "online_store"],
    ["Shop", "shop"],
  ]);
  const home = location(w, {
    name: "本店",
    address1: "二条通 18-2",
    city: "京都市",
    zip: "604-0001",
    country: "Japan",
    countryCode: "JP",
  });
  const printer = warehouse(w, { name: "Printful", handle: "printful", tracking: true, stock: false });
  const prints = location(w, { name: "Printful", country: "Japan", countryCode: "JP", service: printer });
  const shelf = { publicationIds: sales.publicationIds, storefront: "kirinochaho.example" };
  const teas = fewPermissionsProducts(w, { ...shelf, locationIds: [String(home.id)] });
  const products = [...teas, ...fewPermissionsPrints(w, { ...shelf, locationIds: [String(prints.id)] })];
  const variantCount = products.reduce((sum, each) => sum + (each.variants as StoreNode[]).length, 0);
  const about = page(w, {
    title: "霧の茶舗について",
    handle: "about",
    body: "<p>京都で三代続く小さなお茶屋です。</p>",
  });
  const contact = page(w, { title: "お問い合わせ", handle: "contact", templateSuffix: "contact" });
  const notes = blog(w, {
    title: "茶のはなし",
    articles: [
      { title: "新茶の季節", body: "<p>五月の最初の摘み取りが終わりました。</p>", publishedDaysAgo: 190 },
    ],
  });
  const gifts = discount(w, { title: "HARU", type: "CodeBasic", percent: 10, startsDaysAgo: 300, used: 52 });

  return {
    domain,
    access: {
      plan: "standard",
      grantedOptionalScopes: [],
      withheldScopes,
      protectedDataApproved: false,
      customAppToken: "shpat_local_few-permissions",
    },
    data: {
      ...nothingYet(),
      shop: teaShop(w, [manualService(w), printer]),
      onlineStore: { passwordProtection: { enabled: false } },
      themes: [
        theme(w, {
          name: "Classic",
          role: "MAIN",
          kind: "vintage",
          themeStoreId: 9007,
          createdDaysAgo: 1800,
          updatedDaysAgo: 45,
        }),
        theme(w, { name: "Classicのコピー", role: "UNPUBLISHED", kind: "vintage", themeStoreId: 9007, createdDaysAgo: 400, updatedDaysAgo: 400 }), // prettier-ignore
      ],
      locations: [home, prints],
      deliveryProfiles: [
        deliveryProfile(w, {
          name: "一般プロファイル",
          isDefault: true,
          locations: [home],
          variantCount,
          zones: [{ name: "日本", countries: ["JP"], rates: [{ name: "宅配便", price: 660 }, { name: "送料無料", price: 0, fromTotal: 6000 }] }], // prettier-ignore
        }),
      ],
      markets: [
        market(w, {
          name: "日本",
          countries: [{ code: "JP", name: "Japan", currency: "JPY" }],
          currency: "JPY",
        }),
      ],
      shopLocales: shopLocales(["ja"]),
      menus: [
        menu(w, {
          title: "メインメニュー",
          handle: "main-menu",
          isDefault: true,
          items: [
            { title: "ホーム", type: "FRONTPAGE", url: "/" },
            { title: "お茶", type: "CATALOG", url: "/collections/all" },
            { title: "茶器", type: "COLLECTION", to: deleted(w, "Collection", "teaware") },
            { title: "お問い合わせ", type: "PAGE", to: contact },
          ],
        }),
        menu(w, {
          title: "フッター",
          handle: "footer",
          isDefault: true,
          items: [{ title: "検索", type: "SEARCH", url: "/search" }],
        }),
      ],
      pages: [about, contact],
      blogs: [notes],
      products,
      collections: teaCollections(w, products, sales.publicationIds.slice(0, 1)),
      files: filesOf(products, []),
      discountNodes: [gifts],
      codeDiscountNodes: codeDiscountNodes([gifts]),
      orders: teaOrders(w, teas, home.id, printer),
      customers: customers(w, { count: 1260, subscribed: 0.3, confirmed: 0.5, invalid: 0.02, bought: 0.8, again: 0.2 }), // prettier-ignore
      segments: defaultSegments(w),
      giftCardConfiguration: giftCardConfiguration(w, 50_000),
      returnReasonDefinitions: returnReasons(w),
      publications: sales.publications,
      channels: sales.channels,
      privacySettings: privacySettings({ banner: false }),
      checkoutAndAccountsConfigurations: [checkoutConfiguration(w, "チェックアウト", 800)],
    },
  };
}

function teaShop(w: Workshop, fulfillmentServices: StoreNode[]): StoreNode {
  const law =
    "<p>販売業者 霧の茶舗 京都市中京区二条通 18-2。お問い合わせは info@kirinochaho.example まで。</p>";
  return shop(w, {
    name: "霧の茶舗",
    email: "info@kirinochaho.example",
    description: "京都の小さなお茶屋から、季節の日本茶をお届けします。",
    host: "kirinochaho.example",
    plan: "Basic",
    createdDaysAgo: 1830,
    address: {
      address1: "二条通 18-2",
      city: "京都市",
      zip: "604-0001",
      country: "Japan",
      countryCodeV2: "JP",
      phone: "+81 75 555 0123",
    },
    ianaTimezone: "Asia/Tokyo",
    timezoneOffset: "+0900",
    taxesIncluded: true,
    shipsTo: ["JP"],
    wallets: ["APPLE_PAY"],
    accounts: { classic: true },
    fulfillmentServices,
    policies: [
      policy(w, "TERMS_OF_SALE", "特定商取引法に基づく表記", law, 500),
      policy(
        w,
        "REFUND_POLICY",
        "返品について",
        "<p>未開封の商品に限り、到着後八日以内の返品を承ります。</p>",
        500,
      ),
    ],
  });
}

function teaCollections(w: Workshop, products: StoreNode[], publishedOn: string[]): StoreNode[] {
  return ["宇治", "八女", "知覧", "川根", "玉露", "贈りもの"].map((tag) =>
    collection(w, {
      title: tag,
      handle: tag,
      products: products.filter(({ tags }) => (tags as string[]).includes(tag)),
      publishedOn,
    }),
  );
}

/** Tea leaves after two days; what is printed takes the printer nearly two weeks. */
function teaOrders(w: Workshop, products: StoreNode[], locationId: unknown, printer: StoreNode): StoreNode[] {
  return Array.from({ length: 64 }, (_, index) => {
    const chosen = w.pick(products);
    return order(w, {
      number: 5120 + index,
      createdDaysAgo: 59 - index * 0.9,
      lines: [
        { product: chosen, variant: w.pick(chosen.variants as StoreNode[]), quantity: 1 + (index % 3) },
      ],
      shipping: 660,
      shippedAfterDays: index % 6 === 3 ? undefined : index % 5 === 0 && index < 50 ? 13 : 2,
      service: index % 5 === 0 ? printer : undefined,
      visit: { source: "direct" },
      locationId,
    });
  });
}
