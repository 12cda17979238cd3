import type { StoreNode } from "../store.ts";
import { market } from "./made-of/markets.ts";
import { contactInformation, refundPolicy, termsOfService } from "./made-of/policy-texts.ts";
import type { Trader } from "./made-of/policy-texts.ts";
import { deliveryProfile, location } from "./made-of/shipping.ts";
import { policy, shop } from "./made-of/shop.ts";
import { editJson, insertBefore, setAbout, setSection, setSettings, theme } from "./made-of/themes.ts";
import type { ThemeFiles } from "./made-of/themes.ts";
import type { Workshop } from "./made-of/workshop.ts";

export const trader: Trader = {
  name: "Kiln & Table",
  legalName: "Kiln & Table GbR",
  street: "Bahrenfelder Hof 12",
  zip: "22765",
  city: "Hamburg",
  country: "Germany",
  email: "kiln.and.table.hamburg@gmail.com",
  phone: "+49 40 5550 0123",
  registration: "the trade register of Hamburg",
  law: "Germany",
};

export function typicalShop(w: Workshop, fulfillmentServices: StoreNode[]): StoreNode {
  return shop(w, {
    name: trader.name,
    email: trader.email,
    description: "Handmade ceramics from Hamburg.",
    host: "www.kilnandtable.example",
    plan: "Basic",
    createdDaysAgo: 1130,
    address: {
      address1: trader.street,
      city: trader.city,
      zip: trader.zip,
      country: "Germany",
      countryCodeV2: "DE",
      phone: trader.phone,
    },
    ianaTimezone: "Europe/Berlin",
    timezoneOffset: "+0100",
    taxesIncluded: true,
    shipsTo: ["DE", "AT", "NL", "BE"],
    currencies: ["EUR"],
    wallets: ["SHOPIFY_PAY", "APPLE_PAY"],
    accounts: { classic: true, loginLinks: false },
    alerts: [],
    policies: [
      policy(w, "TERMS_OF_SERVICE", "Terms of service", termsOfService(trader), 560),
      policy(w, "REFUND_POLICY", "Refund policy", refundPolicy(trader, 14), 420),
      policy(w, "CONTACT_INFORMATION", "Contact information", contactInformation(trader), 420),
    ],
    fulfillmentServices,
  });
}

export function typicalThemes(w: Workshop): StoreNode[] {
  return [
    theme(w, {
      name: "Shelf",
      role: "MAIN",
      themeStoreId: 9001,
      createdDaysAgo: 610,
      updatedDaysAgo: 2,
      change: typicalLook,
    }),
    theme(w, {
      name: "Classic",
      role: "UNPUBLISHED",
      kind: "vintage",
      themeStoreId: 9007,
      createdDaysAgo: 1120,
      updatedDaysAgo: 640,
    }),
    theme(w, {
      name: "upload-final-2",
      role: "UNPUBLISHED",
      createdDaysAgo: 88,
      updatedDaysAgo: 88,
      failed: true,
    }),
  ];
}

function typicalLook(files: ThemeFiles): void {
  setAbout(files, "Dawn", "13.0.1");
  setSettings(files, {
    social_instagram_link: "https://www.instagram.com/kiln.and.table",
    color_schemes: {
      "scheme-1": { settings: { background: "#F7F3EC", text: "#8A8177", button: "#C9B79C", button_label: "#FFFFFF", secondary_button_label: "#8A8177" } }, // prettier-ignore
      "scheme-2": { settings: { background: "#3B4A4F", text: "#F7F3EC", button: "#F7F3EC", button_label: "#3B4A4F", secondary_button_label: "#F7F3EC" } }, // prettier-ignore
    },
  });
  editJson(files, "templates/index.json", (json) => {
    // what removed apps leave behind
    const blocks = {
      a: { type: "shopify://apps/countdown-bar/blocks/bar/1", disabled: true, settings: {} },
      b: { type: "shopify://apps/photo-reviews/blocks/wall/2", disabled: true, settings: {} },
      c: { type: "shopify://apps/sticky-cart/blocks/cart/3", disabled: true, settings: {} },
    };
    (json.sections as StoreNode).apps = { type: "apps", blocks, block_order: ["a", "b", "c"], settings: {} };
    (json.order as string[]).push("apps");
  });
  setSection(files, "sections/header-group.json", "header", {
    logo: "shopify://shop_images/kiln-and-table.png",
  });
  setSection(files, "sections/footer-group.json", "footer", { newsletter_enable: false, show_policy: false });
  insertBefore(
    files,
    "layout/theme.liquid",
    "{{ content_for_header }}",
    `<script src="{{ 'slider.js' | asset_url }}"></script>`,
  );
  files.set(
    "assets/slider.js",
    'window.slide = () => document.querySelector(".banner")?.scrollBy(400, 0);\n',
  );
  insertBefore(files, "layout/theme.liquid", "{{ content_for_header }}", "{% render 'tracking' %}");
  files.set("snippets/tracking.liquid", tracking);
  files.set("snippets/loox-rating.liquid", `<div class="loox-rating" data-id="{{ product.id }}"></div>\n`);
  files.set("snippets/size-guide.liquid", sizeGuide);
}

/** Pasted in by hand before the channel for Facebook & Instagram was connected. */
const tracking = `<script>
  window.dataLayer = window.dataLayer || [];
  function gtag() { dataLayer.push(arguments); }
  gtag('js', new Date());
  gtag('config', 'G-K1LNT4BLE0');
</script>
<script>
  window.fbq = window.fbq || function () { (fbq.queue = fbq.queue || []).push(arguments); };
  fbq('init', '204881736155021');
  fbq('track', 'PageView');
</script>
`;

/** Left by a developer; its style sheet was deleted. */
const sizeGuide = `{{ 'size-guide.css' | asset_url | stylesheet_tag }}
<p>{{ 'products.size_guide' | t }}</p>
`;

export function typicalLocations(w: Workshop): StoreNode[] {
  const workshop = {
    address1: trader.street,
    city: trader.city,
    zip: trader.zip,
    country: "Germany",
    countryCode: "DE",
  };
  return [
    location(w, { name: "Workshop Ottensen", ...workshop, pickup: true }),
    location(w, {
      name: "Market stall",
      country: "Germany",
      countryCode: "DE",
      city: "Hamburg",
      verified: false,
      online: true,
    }),
    location(w, {
      name: "Old storage",
      country: "Germany",
      countryCode: "DE",
      active: false,
      stocked: false,
    }),
    location(w, { name: "Showroom", ...workshop, online: false }),
  ];
}

export function typicalProfiles(
  w: Workshop,
  locations: StoreNode[],
  variantCount: number,
  products: StoreNode[],
): StoreNode[] {
  const heavy = products.filter(({ productType }) => productType === "Vases").slice(0, 6);
  const items = heavy.map((each) => ({ product: each, variants: each.variants as StoreNode[] }));
  const heavyCount = items.reduce((sum, { variants }) => sum + variants.length, 0);
  return [
    deliveryProfile(w, {
      name: "General profile",
      isDefault: true,
      locations: locations.slice(0, 2),
      variantCount: variantCount - heavyCount,
      zones: [
        { name: "Germany", countries: ["DE"], rates: [{ name: "Standard parcel", price: 5.9, toTotal: 89 }, { name: "Free", price: 0, fromTotal: 89 }] }, // prettier-ignore
        { name: "Neighbors", countries: ["AT", "NL", "BE"], rates: [{ name: "Parcel abroad", price: 12.9 }] },
      ],
    }),
    deliveryProfile(w, {
      name: "Large vases",
      locations: locations.slice(0, 1),
      variantCount: heavyCount,
      items,
      zones: [
        { name: "Germany", countries: ["DE"], rates: [{ name: "Bulky parcel", price: 14.9, active: false }] },
      ],
    }),
  ];
}

export function typicalMarkets(w: Workshop): StoreNode[] {
  return [
    market(w, {
      name: "Germany",
      countries: [{ code: "DE", name: "Germany", currency: "EUR" }],
      currency: "EUR",
      address: { host: "www.kilnandtable.example", locales: ["en", "de"] },
    }),
    market(w, {
      name: "Neighbors",
      countries: [
        { code: "AT", name: "Austria", currency: "EUR" },
        { code: "NL", name: "Netherlands", currency: "EUR" },
        { code: "DK", name: "Denmark", currency: "DKK" },
        { code: "CH", name: "Switzerland", currency: "CHF" },
      ],
      currency: "EUR",
      localCurrencies: true,
      rounding: false,
    }),
  ];
}
