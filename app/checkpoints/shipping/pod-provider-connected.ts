import { ask, checkpoint, yes } from "../checkpoint";
import { notPrinted, printProviders } from "../print-providers";
import { agree, firstFive, list } from "../words";

export default checkpoint({
  asks: "Does your print provider send tracking numbers to your store?",
  skill: "connect-a-pod-provider",
  mode: "proves-yes",
  needs: ["fulfillmentServices", "profile", "readAt"],

  answer({ fulfillmentServices, profile, readAt }) {
    const nothing = notPrinted(profile, fulfillmentServices, readAt);
    if (nothing) return nothing;
    const providers = printProviders(fulfillmentServices);
    const tracking = providers.filter(({ trackingSupport }) => trackingSupport);
    const seen = {
      field: "shop.fulfillmentServices.trackingSupport",
      count: { k: tracking.length, n: providers.length, of: "print providers" },
      items: firstFive(providers, ({ serviceName: title }) => ({ title })),
    };
    if (tracking.length > 0) {
      const names = list(tracking.map(({ serviceName }) => `“${serviceName}”`));
      return yes(
        `${names} ${agree(tracking.length, "is connected and sends", "are connected and send")} tracking numbers.`,
        seen,
      );
    }
    if (providers.length === 0) {
      return ask("No print provider is among your fulfillment services; some connect without one.", seen);
    }
    const names = list(providers.map(({ serviceName }) => `“${serviceName}”`));
    return ask(
      `${names} ${agree(providers.length, "is", "are")} connected, but not set to send tracking numbers. They may arrive in another way.`,
      seen,
    );
  },

  examples: [
    {
      given: { fulfillmentServices: [{ serviceName: "Printful" }] },
      is: "yes",
      says: "“Printful” is connected",
    },
    {
      given: { fulfillmentServices: [{ serviceName: "Gelato", trackingSupport: false }] },
      is: "ask",
      says: "“Gelato” is connected, but not set",
    },
    { given: { profile: { sourcing: "mixed" } }, is: "ask", says: "some connect without one" },
    { given: {}, is: "does-not-apply" },
    { given: { readAt: "2029-01-01T00:00:00Z" }, is: "unknown", says: "print providers" },
    {
      given: { profile: { sourcing: "own-stock" }, fulfillmentServices: [{ serviceName: "Printful" }] },
      is: "does-not-apply",
    },
  ],
});
