import type { Evidence } from "~/checkpoints/checkpoint";
import { pixelChannels, trackerItems } from "~/checkpoints/pixels";
import { printProviders } from "~/checkpoints/print-providers";
import { itemsOf } from "~/checkpoints/shares";
import { agree, count } from "~/checkpoints/words";
import type { FactName, Facts, Readings } from "~/facts/fact";
import type { Profile, ProfileKey } from "~/facts/stated/profile";
import { attempt, type Report } from "~/faults";

/**
 * What a store lets one suppose about the business, with what it rests on. A hint fills in a question for the
 * merchant to confirm; it is never kept as an answer by itself.
 */
export type Hint<Key extends ProfileKey = ProfileKey> = {
  key: Key;
  value: NonNullable<Profile[Key]>;
  /** What was seen, as a sentence. */
  sentence: string;
  evidence: Evidence[];
};

const hints = [sourcing, inPerson, alone, wholesale, sms, trackers, again, gtins, oneProduct, tax];

/**
 * The hints of what was read, one at most for a statement. What was not read hints at nothing, and neither does a hint
 * that fails: `report` is told of it.
 */
export function profileHints(readings: Readings, report: Report): Hint[] {
  return hints
    .flatMap((hint) => attempt(`The hint ${hint.name} failed`, () => hint(readings), report))
    .filter((hint) => hint !== null);
}

function sourcing(readings: Readings): Hint | null {
  const variants = known(readings, "variants");
  if (variants && variants.all > 0 && variants.shippable === 0) {
    const seen = {
      field: "products.variants.inventoryItem.requiresShipping",
      count: { k: 0, n: variants.all, of: "variants" },
    };
    const sentence = "None of your active products needs shipping.";
    return { key: "sourcing", value: "digital-or-service", sentence, evidence: [seen] };
  }
  const [provider] = printProviders(known(readings, "fulfillmentServices") ?? []);
  const printed = known(readings, "printedVariants")?.skus.of ?? 0;
  if (!provider || !variants || printed === 0) return null;
  const all = printed >= variants.shippable;
  const seen = { field: "shop.fulfillmentServices.serviceName", value: provider.serviceName };
  const sentence = `${provider.serviceName} prints ${all ? "all" : `${printed} of the ${variants.shippable}`} of your variants.`;
  return { key: "sourcing", value: all ? "print-on-demand" : "mixed", sentence, evidence: [seen] };
}

function inPerson(readings: Readings): Hint | null {
  const channels = known(readings, "salesChannels");
  if (!channels || channels.length === 0) return null;
  const till = channels.find(({ kind, products }) => kind === "point-of-sale" && products !== 0);
  const seen = { field: "publications.channels.name", items: channels.slice(0, 5).map(titled) };
  return till
    ? {
        key: "sellsInPerson",
        value: true,
        sentence: `${till.name} is one of your sales channels.`,
        evidence: [seen],
      }
    : {
        key: "sellsInPerson",
        value: false,
        sentence: "No product is on a Point of Sale channel.",
        evidence: [seen],
      };
}

function titled({ name }: { name: string }) {
  return { title: name };
}

function alone(readings: Readings): Hint | null {
  const accounts = known(readings, "staffAccounts");
  if (!accounts || accounts.staff === 0) return null;
  const own = accounts.staff === 1;
  const sentence = `${count(accounts.staff, "person", "people")} ${agree(accounts.staff, "has", "have")} a sign-in of their own to your admin.`;
  const seen = { field: "staffMembers.active", value: accounts.staff };
  return { key: "worksAlone", value: own, sentence, evidence: [seen] };
}

function wholesale(readings: Readings): Hint | null {
  const companies = known(readings, "companies");
  if (!companies || companies.of === 0) return null;
  const sentence = `There ${agree(companies.of, "is", "are")} ${count(companies.of, "company", "companies")} among your customers.`;
  const seen = { field: "companies", value: companies.of, items: itemsOf(companies.first, "companies") };
  return { key: "sellsWholesale", value: true, sentence, evidence: [seen] };
}

function sms(readings: Readings): Hint | null {
  const shop = known(readings, "shop");
  if (!shop?.marketingSmsConsentEnabledAtCheckout) return null;
  const seen = { field: "shop.marketingSmsConsentEnabledAtCheckout", value: true };
  const sentence = "Your checkout asks customers whether they want text messages.";
  return { key: "usesSms", value: true, sentence, evidence: [seen] };
}

function trackers(readings: Readings): Hint | null {
  const found = known(readings, "liveTheme")?.trackers?.found ?? [];
  const channels = pixelChannels(known(readings, "salesChannels") ?? []);
  const items = [...trackerItems(found), ...channels.map(titled)].slice(0, 5);
  const [first] = items;
  if (!first) return null;
  const more = found.length + channels.length - 1;
  const sentence = `${first.title}${more > 0 ? ` and ${more} more` : ""} measures your visitors.`;
  const fields = [
    ...(found.length > 0 ? ["themes.files"] : []),
    ...(channels.length > 0 ? ["channels"] : []),
  ];
  return { key: "usesTrackers", value: true, sentence, evidence: [{ field: fields.join(", "), items }] };
}

function again(readings: Readings): Hint | null {
  const subscriptions = known(readings, "sellingPlans")?.subscriptions;
  if (!subscriptions || subscriptions.count === 0) return null;
  const sentence = `${count(subscriptions.count, "product")} of yours can be subscribed to.`;
  const seen = {
    field: "sellingPlanGroups.products",
    value: subscriptions.count,
    items: itemsOf(subscriptions.first, "products"),
  };
  return { key: "boughtAgain", value: true, sentence, evidence: [seen] };
}

function gtins(readings: Readings): Hint | null {
  const barcodes = known(readings, "variants")?.barcodes;
  if (!barcodes || barcodes.of === 0 || barcodes.good * 2 <= barcodes.of) return null;
  const seen = {
    field: "products.variants.barcode",
    count: { k: barcodes.good, n: barcodes.of, of: "variants" },
  };
  const sentence = `${barcodes.good} of ${count(barcodes.of, "variant")} have a valid barcode.`;
  return { key: "hasGtins", value: true, sentence, evidence: [seen] };
}

function oneProduct(readings: Readings): Hint | null {
  const products = known(readings, "products");
  if (products?.active !== 1) return null;
  const seen = { field: "products.status", value: 1 };
  return { key: "oneProduct", value: true, sentence: "You have one active product.", evidence: [seen] };
}

function tax(readings: Readings): Hint | null {
  const share = known(readings, "recentOrders")?.homeTaxed;
  if (!share || share.good === 0) return null;
  const seen = { field: "orders.totalTaxSet", count: { k: share.good, n: share.of, of: "orders" } };
  const sentence = `Your store charged tax on ${share.good} of ${count(share.of, "order")} at home in the last 60 days.`;
  return { key: "taxRegistered", value: true, sentence, evidence: [seen] };
}

function known<Name extends FactName>(readings: Readings, name: Name): Facts[Name] | null {
  const reading = readings[name];
  return reading?.known ? (reading.value as Facts[Name]) : null;
}
