import type { StoreNode } from "../local-shopify/store.ts";
import { put, putFile, type Mutation } from "./break";

const of = "typical" as const;

/** What a merchant puts right in a store with gaps: those gaps close, and no other. */
export const mends: Mutation[] = [
  {
    name: "the imprint is written",
    of,
    breaks: put(
      "pages.*.body",
      `<p>${"Kiln & Table GbR, Bahrenfelder Hof 12, 22765 Hamburg, Germany. Represented by its two partners. Email kiln.and.table.hamburg@gmail.com, phone +49 40 5550 0123."}</p>`,
      ({ handle }) => handle === "impressum",
    ),
    flips: { "policies/legal-notice-published": "yes", "policies/placeholders-none": "yes" },
  },
  {
    name: "the live theme is copied",
    of,
    breaks: put("themes", (old: StoreNode[]) => [
      ...old,
      {
        ...old[0],
        id: "gid://shopify/OnlineStoreTheme/99",
        role: "UNPUBLISHED",
        name: "Copy of Shelf",
        createdAt: "2026-11-23T09:00:00Z",
      },
    ]),
    flips: { "themes/backup-recent": "yes" },
  },
  {
    name: "the failed upload is deleted",
    of,
    breaks: put("themes", (old: StoreNode[]) => old.filter(({ processingFailed }) => !processingFailed)),
    flips: { "themes/library-tidy": "yes" },
  },
  {
    name: "every cost is recorded",
    of,
    breaks: put(
      "products.*.variants.*.inventoryItem.unitCost",
      (old: unknown) => old ?? { amount: "5.0", currencyCode: "EUR" },
    ),
    flips: {
      "analytics/gross-margin-known": "ask",
      "inventory/unit-costs-recorded": "yes",
      "marketing/break-even-cost-known": "ask",
    },
  },
  {
    name: "codes run for a year at most",
    of,
    breaks: put(
      "discountNodes.*.discount.endsAt",
      "2027-03-01T09:00:00Z",
      ({ status }) => status === "ACTIVE",
    ),
    flips: { "discounts/limits-set": "yes" },
  },
  {
    name: "the slow script is deferred",
    of,
    breaks: putFile("layout/theme.liquid", (old) =>
      old.replace("'slider.js' | asset_url }}\">", "'slider.js' | asset_url }}\" defer>"),
    ),
    flips: { "themes/blocking-scripts-none": "yes" },
  },
  {
    name: "Meta is started once",
    of,
    breaks: putFile("snippets/tracking.liquid", (old) => old.slice(0, old.lastIndexOf("<script>"))),
    flips: { "themes/tracking-single": "ask" },
  },
  {
    name: "the menu leads somewhere",
    of,
    breaks: put("menus.0.items", (old: StoreNode[]) =>
      old.filter(({ title }) => !["Classes", "Wholesale", "Eating"].includes(String(title))),
    ),
    flips: { "navigation/main-menu-healthy": "yes" },
  },
  {
    name: "mail comes from the own domain",
    of,
    breaks: put("shop.contactEmail", "hello@kilnandtable.example"),
    flips: { "settings/contact-email-branded": "yes" },
  },
];
