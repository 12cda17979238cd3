import type { FulfillmentService } from "~/facts/fulfillment-services";
import type { Profile } from "~/facts/stated/profile";
import table from "../../content/tables/print-providers.json";
import { doesNotApply, type DoesNotApply, type Unknown } from "./checkpoint";
import { outdated } from "./tables";

const providers = [...new Set(table.names.map(plain))];

/** The store's fulfillment services that print on demand, by their names. */
export function printProviders<Service extends Pick<FulfillmentService, "serviceName">>(
  services: readonly Service[],
): Service[] {
  return services.filter(({ serviceName }) => isPrintProvider(serviceName));
}

/** Whether a fulfillment service bears the name of a print provider: “Printful”, “Gelato - Print on Demand”. */
export function isPrintProvider(serviceName: string): boolean {
  const name = ` ${plain(serviceName)} `;
  return providers.some((provider) => name.includes(` ${provider} `));
}

/**
 * Nothing is printed on demand: the merchant said so, or said nothing and no fulfillment service is a known print
 * provider. Null where the question applies; unknown once the list of providers is too old to say none is there.
 */
export function notPrinted(
  { sourcing }: Profile,
  services: readonly Pick<FulfillmentService, "serviceName">[],
  readAt: string,
): DoesNotApply | Unknown | null {
  if (sourcing === "print-on-demand" || sourcing === "mixed") return null;
  if (sourcing !== undefined) {
    const seen = { field: "profile.sourcing", value: sourcing };
    return doesNotApply("You told us that your goods are not printed on demand.", seen);
  }
  if (printProviders(services).length > 0) return null;
  const names = services.map(({ serviceName }) => serviceName).join(", ");
  return (
    outdated(table, readAt, "print providers") ??
    doesNotApply("No print provider is among your fulfillment services.", {
      field: "shop.fulfillmentServices.serviceName",
      value: names || null,
    })
  );
}

function plain(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
