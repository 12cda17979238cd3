import states from "../../content/tables/us-nexus.json";
import table from "../../content/tables/tax-at-checkout.json";
import { doesNotApply, type DoesNotApply, type Unknown } from "./checkpoint";
import { capital } from "./shares";
import { outdated } from "./tables";
import { countryName } from "./words";

type Home = { countryCodeV2: string | null; provinceCode: string | null };

const stateNames: Record<string, string> = {
  DE: "Delaware",
  MT: "Montana",
  NH: "New Hampshire",
  OR: "Oregon",
};

/** Where the store is at home, checkout charges no tax on sales: there is none, or it is settled in another way. */
export function noTaxAtHome(
  { countryCodeV2: country, provinceCode }: Home,
  readAt: string,
): DoesNotApply | Unknown | null {
  const seen = { field: "shop.shopAddress", value: [country, provinceCode].filter(Boolean).join(" ") };
  const none = country !== null && table.none.includes(country);
  const elsewhere = country !== null && table.elsewhere.includes(country);
  const state =
    country === "US" && provinceCode && states.without.includes(provinceCode) ? provinceCode : null;
  if (!none && !elsewhere && state === null) return null;
  const old = outdated(state === null ? table : states, readAt, "places without a tax on sales");
  if (old) return old;
  if (elsewhere)
    return doesNotApply(
      `In ${countryName(country)}, taxes on sales are settled outside of Shopify's checkout.`,
      seen,
    );
  const place = state === null ? capital(countryName(country ?? "")) : (stateNames[state] ?? "Your state");
  return doesNotApply(`${place} has no tax on sales.`, seen);
}
