import type { StoreNode } from "../store.ts";
import { market } from "./made-of/markets.ts";
import {
  contactInformation,
  legalNotice,
  privacyPolicy,
  refundPolicy,
  shippingPolicy,
  subscriptionPolicy,
  termsOfService,
} from "./made-of/policy-texts.ts";
import type { Trader } from "./made-of/policy-texts.ts";
import { deliveryProfile, location } from "./made-of/shipping.ts";
import type { RateSpec } from "./made-of/shipping.ts";
import { manualService, policy, shop, warehouse } from "./made-of/shop.ts";
import { editJson, insertBefore, setAbout, setSection, setSettings, theme } from "./made-of/themes.ts";
import type { ThemeFiles } from "./made-of/themes.ts";
import type { Workshop } from "./made-of/workshop.ts";

export const trader: Trader = {
  name: "Fjordwool",
  legalName: "Fjordwool AS",
  street: "Nordre Sandsli 14",
  zip: "5011",
  city: "Bergen",
  country: "Norway",
  email: "hei@fjordwool.example",
  phone: "+47 55 50 01 23",
  registration: "organization number 900 100 200 in the Norwegian business register",
  law: "Norway",
};

const host = "www.fjordwool.example";

export function wellRunShop(w: Workshop): StoreNode {
  return shop(w, {
    name: trader.name,
    email: trader.email,
    description:
      "Sweaters, cardigans and blankets knitted in Bergen from Norwegian autumn wool, repaired for life.",
    host,
    plan: "Grow",
    createdDaysAgo: 1650,
    address: {
      address1: trader.street,
      city: trader.city,
      zip: trader.zip,
      country: "Norway",
      countryCodeV2: "NO",
      phone: trader.phone,
    },
    ianaTimezone: "Europe/Oslo",
    timezoneOffset: "+0100",
    taxesIncluded: true,
    shipsTo: ["NO", "DE", "AT", "GB", "IE", "US"],
    currencies: ["NOK", "EUR", "GBP", "USD"],
    wallets: ["SHOPIFY_PAY", "APPLE_PAY", "GOOGLE_PAY"],
    accounts: { loginLinks: true },
    orderPrefix: "FW",
    smsConsent: true,
    features: {
      sellsSubscriptions: true,
      bundles: { eligibleForBundles: true, ineligibilityReason: null, sellsBundles: true },
    },
    policies: policies(w),
    tags: { orders: ["gift note", "repair"], customers: ["second winter"] },
    fulfillmentServices: [
      manualService(w),
      warehouse(w, { name: "Bergen Pakkhus", handle: "bergen-pakkhus", tracking: true, stock: true }),
    ],
  });
}

function policies(w: Workshop): StoreNode[] {
  const shipping = shippingPolicy(
    [
      { region: "Norway", days: "2 to 4", price: "79 kr, free from 2,490 kr" },
      { region: "Germany and Austria", days: "4 to 7", price: "9 euros" },
      { region: "United Kingdom and Ireland", days: "4 to 8", price: "9 pounds" },
      { region: "United States", days: "6 to 10", price: "19 dollars" },
    ],
    "Prices in the United Kingdom, the European Union and the United States include import duties and customs fees: we pay them, and the courier asks for nothing at the door.",
  );
  return [
    policy(w, "PRIVACY_POLICY", "Privacy policy", privacyPolicy(trader), 90),
    policy(w, "TERMS_OF_SERVICE", "Terms of service", termsOfService(trader), 120),
    policy(w, "REFUND_POLICY", "Refund policy", refundPolicy(trader, 30), 120),
    policy(w, "SHIPPING_POLICY", "Shipping policy", shipping, 60),
    policy(w, "CONTACT_INFORMATION", "Contact information", contactInformation(trader), 120),
    policy(w, "LEGAL_NOTICE", "Legal notice", legalNotice(trader), 120),
    policy(w, "SUBSCRIPTION_POLICY", "Subscription policy", subscriptionPolicy(trader), 120),
  ];
}

/** The live theme, kept in a repository, its copy, and the one that changes are tried on. */
export function wellRunThemes(w: Workshop): StoreNode[] {
  const live = { themeStoreId: 9001, change: look };
  return [
    theme(w, { ...live, name: "fjordwool-theme/main", role: "MAIN", createdDaysAgo: 400, updatedDaysAgo: 9 }),
    theme(w, {
      ...live,
      name: "Copy of fjordwool-theme/main",
      role: "UNPUBLISHED",
      createdDaysAgo: 9.2,
      updatedDaysAgo: 9.2,
    }),
    theme(w, {
      ...live,
      name: "fjordwool-theme/winter",
      role: "UNPUBLISHED",
      createdDaysAgo: 50,
      updatedDaysAgo: 6,
    }),
  ];
}

function look(files: ThemeFiles): void {
  setAbout(files, "Horizon", "4.1.3");
  setSettings(files, {
    favicon: "shopify://shop_images/fjordwool-mark.png",
    heading_font: "fraunces_n5",
    social_instagram_link: "https://www.instagram.com/fjordwool",
    social_pinterest_link: "https://www.pinterest.com/fjordwool",
    color_schemes: {
      "scheme-1": { settings: { background: "#FBF9F4", text: "#22302F", button: "#2F4F4A", button_label: "#FFFFFF", secondary_button_label: "#22302F" } }, // prettier-ignore
      "scheme-2": { settings: { background: "#22302F", text: "#FBF9F4", button: "#FBF9F4", button_label: "#22302F", secondary_button_label: "#FBF9F4" } }, // prettier-ignore
    },
    blocks: {
      "20001": { type: "shopify://apps/inbox/blocks/chat/7f21", disabled: false, settings: {} },
    },
  });
  setSection(files, "sections/header-group.json", "header", { logo: "shopify://shop_images/fjordwool.png" });
  editJson(files, "templates/product.json", (json) => {
    const main = (json.sections as Record<string, StoreNode>).main as {
      blocks: StoreNode;
      block_order: string[];
    };
    main.blocks.reviews = { type: "shopify://apps/judge-me-reviews/blocks/review_widget/6b3c", settings: {} };
    main.block_order.push("reviews");
  });
  insertBefore(files, "layout/theme.liquid", "{{ content_for_header }}", "{% render 'organization' %}");
  insertBefore(
    files,
    "layout/theme.liquid",
    "{{ content_for_header }}",
    '<meta name="google-site-verification" content="local-fjordwool-verification">',
  );
  files.set("snippets/organization.liquid", organization);
  files.set("templates/robots.txt.liquid", robots);
}

const organization = `<script type="application/ld+json">
  {
    "@context": "https://schema.org",
    "@type": "Organization",
    "name": {{ shop.name | json }},
    "url": {{ shop.url | json }},
    "logo": "https://${host}/cdn/fjordwool.png",
    "sameAs": ["https://www.instagram.com/fjordwool", "https://www.pinterest.com/fjordwool"]
  }
</script>
`;

const robots = `{% for group in robots.default_groups %}
  {{- group.user_agent }}
  {% for rule in group.rules %}
    {{- rule }}
  {% endfor %}
  {%- if group.sitemap != blank %}{{ group.sitemap }}{% endif %}
{% endfor %}
User-agent: GPTBot
Disallow: /
`;

export function wellRunLocations(w: Workshop): StoreNode[] {
  const workshop = {
    address1: trader.street,
    city: trader.city,
    zip: trader.zip,
    country: "Norway",
    countryCode: "NO",
  };
  return [location(w, { name: "Workshop Bergen", ...workshop, pickup: true })];
}

export function wellRunProfiles(w: Workshop, locations: StoreNode[], variantCount: number): StoreNode[] {
  function abroad(price: number, days: string): RateSpec[] {
    return [
      { name: `Parcel (${days} days)`, price },
      { name: "Express (2 to 3 days)", price: price * 2 },
    ];
  }
  return [
    deliveryProfile(w, {
      name: "General profile",
      isDefault: true,
      locations,
      variantCount,
      zones: [
        {
          name: "Norway",
          countries: ["NO"],
          rates: [
            { name: "Parcel to your mailbox (2 to 4 days)", price: 79 },
            { name: "Home delivery (1 to 2 days)", price: 149 },
            { name: "Free parcel (2 to 4 days)", price: 0, fromTotal: 2490 },
          ],
        },
        { name: "European Union", countries: ["DE", "AT", "IE"], rates: abroad(99, "4 to 7") },
        { name: "United Kingdom", countries: ["GB"], rates: abroad(119, "4 to 8") },
        { name: "United States", countries: ["US"], rates: abroad(199, "6 to 10") },
      ],
    }),
  ];
}

export function wellRunMarkets(w: Workshop): StoreNode[] {
  const local = { localCurrencies: true, rounding: true };
  const withTaxes = { taxes: "INCLUDES_TAXES_IN_PRICE", duties: "INCLUDE_DUTIES_IN_PRICE" };
  return [
    market(w, {
      name: "Norway",
      countries: [{ code: "NO", name: "Norway", currency: "NOK" }],
      currency: "NOK",
      rounding: true,
      address: { host, locales: ["en", "nb"] },
      prices: { taxes: "INCLUDES_TAXES_IN_PRICE" },
    }),
    market(w, {
      name: "Germany and Austria",
      countries: [
        { code: "DE", name: "Germany", currency: "EUR" },
        { code: "AT", name: "Austria", currency: "EUR" },
      ],
      currency: "EUR",
      ...local,
      address: { subfolder: "eu", locales: ["de", "en"] },
      prices: withTaxes,
    }),
    market(w, {
      name: "United Kingdom and Ireland",
      countries: [
        { code: "GB", name: "United Kingdom", currency: "GBP" },
        { code: "IE", name: "Ireland", currency: "EUR" },
      ],
      currency: "GBP",
      ...local,
      address: { subfolder: "gb", locales: ["en"] },
      prices: withTaxes,
    }),
    market(w, {
      name: "United States",
      countries: [{ code: "US", name: "United States", currency: "USD" }],
      currency: "USD",
      ...local,
      address: { subfolder: "us", locales: ["en"] },
      prices: { taxes: "ADD_TAXES_AT_CHECKOUT", duties: "INCLUDE_DUTIES_IN_PRICE" },
    }),
  ];
}
