import type { Reading } from "~/facts/fact";
import type { HandOver } from "~/facts/hand-over";
import type { Market } from "~/facts/markets";
import type { RecentOrders } from "~/facts/recent-orders";
import type { ShopSelling } from "~/facts/shop-selling";
import type { Share } from "~/facts/tally/share";
import type { Variants } from "~/facts/tally/variant-counts";
import union from "../../content/tables/european-union.json";
import {
  cannotTell,
  doesNotApply,
  type Answer,
  type DoesNotApply,
  type Evidence,
  type Unknown,
} from "./checkpoint";
import { byName, itemsOf, namesOf } from "./shares";

/** With fewer orders a provider may only not have been chosen yet. */
const fewestPaid = 10;

/** Where a question makes no sense: the reason, once for all checkpoints. Each gives null when it does. */
export function noActiveProduct(active: number): DoesNotApply | null {
  const seen = { field: "products.status", value: 0 };
  return active === 0 ? doesNotApply("You have no active product yet.", seen) : null;
}

/** Every active variant is digital. A store without products may well come to ship. */
export function nothingToShip({ all, shippable }: Variants): DoesNotApply | null {
  if (all === 0 || shippable > 0) return null;
  const seen = {
    field: "products.variants.inventoryItem.requiresShipping",
    count: { k: 0, n: all, of: "variants" },
  };
  return doesNotApply("None of your active products needs shipping.", seen);
}

/** Markets decide on shipping: the profiles may be a snapshot of long ago, so they speak for neither side. */
export function profilesMayBeStale({ marketDrivenShipping }: ShopSelling): Unknown | null {
  if (!marketDrivenShipping) return null;
  const seen = { field: "shop.features.marketDrivenShipping", value: true };
  return cannotTell("Your markets decide on shipping, so your shipping profiles do not tell.", seen);
}

/** No rate for parcels is active anywhere, and customers can pick up: there is nothing to send, or to set for it. */
export function pickupOnly({ pickup, parcels }: HandOver): DoesNotApply | null {
  if (parcels !== false || pickup.length === 0) return null;
  const seen = {
    field: "locations.localPickupSettingsV2",
    value: pickup.length,
    items: itemsOf(byName(pickup), "settings/locations"),
  };
  return doesNotApply("You hand over by local pickup only and send no parcels.", seen);
}

/** Orders came in, and every one of them was picked up, brought, taken along or downloaded. */
export function noParcelOrdered({
  orders,
  ways,
}: Pick<RecentOrders, "orders" | "ways">): DoesNotApply | null {
  const { parcel, unclear } = ways.handovers;
  if (orders === 0 || parcel + unclear > 0) return null;
  const seen = { field: "orders.shippingLine", count: { k: 0, n: orders, of: "orders to send as a parcel" } };
  return doesNotApply("No order of the last 60 days was to be sent as a parcel.", seen);
}

/**
 * For rules on parcels that were ordered: what is on sale needs no shipping, or nothing is sent. Without these facts the
 * orders speak for themselves, but a no has to know what is sold.
 */
export function behindParcels<Given extends Answer>(
  {
    variants,
    handOver,
    recentOrders,
  }: {
    variants: Reading<Variants>;
    handOver: Reading<HandOver>;
    recentOrders: Pick<RecentOrders, "orders" | "ways">;
  },
  answer: Given,
): Given | DoesNotApply | Unknown {
  // Orders that were sent before pickup became the only way are still judged.
  const none = recentOrders.ways.handovers.parcel === 0;
  const gate = (none && handOver.known ? pickupOnly(handOver.value) : null) ?? noParcelOrdered(recentOrders);
  return gate ?? behindGate(variants, nothingToShip, answer);
}

/** For rules on how parcels are offered: neither what is sold nor the way it is handed over makes them pointless. */
export function behindShipping<Given extends Answer>(
  variants: Reading<Variants>,
  handOver: Reading<HandOver>,
  answer: Given,
): Given | DoesNotApply | Unknown {
  const gated = behindGate(variants, nothingToShip, answer);
  return gated === answer ? behindGate(handOver, pickupOnly, answer) : gated;
}

/** Goods to ship, but none of them on the online store yet: these rules are about what visitors can order. */
export function noneOnSale({ of }: Share): DoesNotApply | null {
  const seen = { field: "products.publishedAt", value: 0 };
  return of === 0 ? doesNotApply("No product that needs shipping is on your online store yet.", seen) : null;
}

/** Shopify keeps no stock figures for any active variant. */
export function stockNotTracked({ tracked, all }: Variants): DoesNotApply | null {
  const seen = {
    field: "products.variants.inventoryItem.tracked",
    count: { k: tracked, n: all, of: "variants" },
  };
  return tracked === 0
    ? doesNotApply("Shopify does not track the stock of any of your products.", seen)
    : null;
}

/** The active markets hold one country only. `everywhere` is more than one. */
export function oneCountryOnly(markets: readonly Market[]): DoesNotApply | null {
  const countries = countriesOf(markets);
  if (countries.size !== 1 || markets.some(({ everywhere }) => everywhere) || unlisted(markets)) return null;
  const seen = { field: "markets.conditions.regionsCondition.regions", value: [...countries][0] ?? null };
  return doesNotApply("Your active markets hold one country only.", seen);
}

/** The home country is the only destination, or all destinations lie in the European Union's customs area. */
export function noCustomsBorder(
  home: string,
  markets: readonly Market[],
  selling: ShopSelling,
): DoesNotApply | Unknown | null {
  if (markets.some(({ everywhere }) => everywhere) || markets.length === 0 || unlisted(markets)) return null;
  const sold = countriesOf(markets);
  // Where markets decide, the list of countries shipped to may be old: any country sold to may get a parcel.
  const stale = profilesMayBeStale(selling);
  const reached = stale ? [...sold] : selling.shipsTo;
  const abroad = reached.filter((country) => country !== home && sold.has(country));
  const inside = [home, ...abroad].every((country) => union.countries.includes(country));
  if (abroad.length > 0 && !inside) return stale;
  const where = abroad.length === 0 ? "within your own country" : "within the European Union";
  const seen = { field: "shop.shipsToCountries", value: [home, ...abroad].join(", ") };
  return doesNotApply(`You ship ${where} only, so no parcel passes customs.`, seen);
}

/** Some market's countries are not shown, so nothing can be said of all that the store sells to. */
export function unlisted(markets: readonly Market[]): Unknown | null {
  const without = markets.filter(({ countries, everywhere }) => countries.length === 0 && !everywhere);
  if (without.length === 0) return null;
  return cannotTell(`Shopify does not show which countries belong to ${namesOf(byName(without))}.`, {
    field: "markets.conditions.regionsCondition.regions",
    value: null,
  });
}

/** The countries of the active markets, each once. */
export function countriesOf(markets: readonly Market[]): Set<string> {
  return new Set(markets.flatMap(({ countries }) => countries.map(({ code }) => code)));
}

/**
 * An answer that only counts where something holds, such as goods to ship: the gate comes first, and where it
 * could not be read a no is unknown, for that same reason.
 */
export function behindGate<Value, Given extends Answer>(
  reading: Reading<Value>,
  gate: (value: Value) => DoesNotApply | Unknown | null,
  answer: Given,
): Given | DoesNotApply | Unknown {
  if (reading.known) return gate(reading.value) ?? answer;
  return answer.is === "no" ? { is: "unknown", because: reading.because, evidence: answer.evidence } : answer;
}

/** Whether a collection is on the online store hangs on knowing which publication is the online store's. */
export function whichOnlineStore(): Unknown {
  return cannotTell("The app cannot tell which of your sales channels is the online store.");
}

/** No collection is on the online store. */
export function noCollection(published: number): DoesNotApply | null {
  const seen = { field: "collections.publishedOnPublication", value: 0 };
  return published === 0 ? doesNotApply("No collection is on your online store yet.", seen) : null;
}

/** No article is published. */
export function noArticle(published: number): DoesNotApply | null {
  const seen = { field: "articles.isPublished", value: 0 };
  return published === 0 ? doesNotApply("You have published no article yet.", seen) : null;
}

/** A store without an online store has no live theme. */
export function noLiveTheme(): DoesNotApply {
  return doesNotApply("Your store has no live theme.", { field: "themes.role", value: "no MAIN" });
}

/** Files of the live theme that the answer hangs on could not be read or parsed. */
export function themeUnreadable(...seen: Evidence[]): Unknown {
  return cannotTell("The files of your live theme could not be read.", ...seen);
}

/** No live Shopify Payments account: what is asked of it belongs to another provider. */
export function otherProvider(account: object | null): DoesNotApply | null {
  if (account) return null;
  const seen = { field: "shopifyPaymentsAccount.activated", value: false };
  return doesNotApply("You do not use Shopify Payments but another provider.", seen);
}

/** Another provider takes the money, by the account or, where that is not shown, by how the latest orders were paid. */
export function usesOtherProvider(
  account: Reading<object | null>,
  recentOrders: Reading<Pick<RecentOrders, "gateways">>,
): DoesNotApply | null {
  if (account.known) return otherProvider(account.value);
  if (!recentOrders.known) return null;
  const { gateways } = recentOrders.value;
  const paid = gateways.reduce((sum, gateway) => sum + gateway.count, 0);
  if (paid < fewestPaid || gateways.some(({ name }) => name.toLowerCase() === "shopify_payments"))
    return null;
  const seen = { field: "orders.paymentGatewayNames", value: gateways.map(({ name }) => name).join(", ") };
  return doesNotApply("Your orders are paid through another provider than Shopify Payments.", seen);
}

/** Nobody is in the store's list of customers. */
export function noCustomer(all: number): DoesNotApply | null {
  return all === 0 ? doesNotApply("You have no customer yet.", { field: "customersCount", value: 0 }) : null;
}

/** No company has a place to order for. */
export function noCompanyLocation(all: number): DoesNotApply | null {
  const seen = { field: "companyLocations", value: 0 };
  return all === 0 ? doesNotApply("You have no wholesale location.", seen) : null;
}
