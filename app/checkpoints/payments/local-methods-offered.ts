import table from "../../../content/tables/local-payment-methods.json";
import { ask, cannotTell, checkpoint, doesNotApply } from "../checkpoint";
import { countriesOf } from "../gates";
import { namesOf } from "../shares";
import { outdated } from "../tables";
import { count, countryName, list } from "../words";

const pairs = table.countries as Record<string, string[]>;
/** More countries than this would make a sentence nobody reads. */
const named = 3;

/** Shopify's own handles; another provider's name only loses its underscores. */
const gatewayNames: Record<string, string> = { shopify_payments: "Shopify Payments", paypal: "PayPal" };

export default checkpoint({
  asks: "Can shoppers in each of your markets pay with their usual local method?",
  skill: "offer-the-local-way-to-pay",
  mode: "assisted",
  needs: ["recentOrders", "markets", "readAt"],

  answer({ recentOrders: { gateways }, markets, readAt }) {
    const countries = [...countriesOf(markets)];
    const known = countries.filter((code) => pairs[code]);
    const seen = [
      {
        field: "orders.paymentGatewayNames",
        items: gateways
          .slice(0, 5)
          .map((gateway) => ({ title: gatewayName(gateway.name), note: count(gateway.count, "order") })),
      },
      {
        field: "markets.conditions.regionsCondition.regions",
        value: countries.length,
        items: known
          .slice(0, 5)
          .map((code) => ({ title: countryName(code), note: (pairs[code] ?? []).join(", ") })),
      },
    ];
    if (countries.length === 0) return doesNotApply("None of your active markets names a country.", ...seen);
    const old = outdated(table, readAt, "usual ways to pay");
    if (old) return old;
    if (known.length === 0)
      return cannotTell(
        `The app does not know how people in ${list(countries.map(countryName))} usually pay.`,
        ...seen,
      );
    const usual = known.map((code) => `${countryName(code)} (${(pairs[code] ?? []).join(" or ")})`);
    const paid =
      gateways.length === 0
        ? "No order of the last 60 days shows how it was paid"
        : `Orders of the last 60 days were paid through ${namesOf(gateways.map(({ name }) => ({ title: gatewayName(name) })))}`;
    return ask(`${paid}. People also use, in ${list(usual, named)}.`, ...seen);
  },

  examples: [
    {
      given: { recentOrders: {}, markets: [{}] },
      is: "ask",
      says: "through “Shopify Payments” and “PayPal”. People also use, in Germany (PayPal or paying by invoice).",
    },
    { given: { recentOrders: { gateways: [] }, markets: [{}] }, is: "ask", says: "No order" },
    { given: { markets: [{ countries: [{ code: "KZ" }] }] }, is: "unknown", says: "Kazakhstan" },
    { given: { markets: [{}], readAt: "2030-01-01T00:00:00Z" }, is: "unknown" },
    { given: { markets: [] }, is: "does-not-apply" },
  ],
});

function gatewayName(handle: string): string {
  return gatewayNames[handle] ?? handle.replaceAll("_", " ");
}
