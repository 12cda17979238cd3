import { isPrintProvider, printProviderTable } from "~/facts/print-names/known";
import type { FulfillmentService } from "~/facts/fulfillment-services";
import type { Profile } from "~/facts/stated/profile";
import { doesNotApply, type DoesNotApply, type Unknown } from "./checkpoint";
import { outdated } from "./tables";

/** The store's fulfillment services that print on demand, by their names. */
export function printProviders<Service extends Pick<FulfillmentService, "serviceName">>(
  services: readonly Service[],
): Service[] {
  return services.filter(({ serviceName }) => isPrintProvider(serviceName));
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
    outdated(printProviderTable, readAt, "print providers") ??
    doesNotApply("No print provider is among your fulfillment services.", {
      field: "shop.fulfillmentServices.serviceName",
      value: names || null,
    })
  );
}
