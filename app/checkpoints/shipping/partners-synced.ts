import type { FulfillmentService } from "~/facts/fulfillment-services";
import { ask, checkpoint, doesNotApply, yes } from "../checkpoint";
import { agree, list } from "../words";

export default checkpoint({
  asks: "Do all your fulfillment partners send tracking and keep stock up to date?",
  skill: "keep-fulfilment-partners-in-sync",
  mode: "proves-yes",
  needs: ["fulfillmentServices"],

  answer({ fulfillmentServices }) {
    const partners = fulfillmentServices.filter(({ type }) => type === "THIRD_PARTY");
    if (partners.length === 0) {
      return doesNotApply("No fulfillment partner is connected to your store.", {
        field: "shop.fulfillmentServices.type",
        value: fulfillmentServices.map(({ type }) => type).join(", ") || null,
      });
    }
    const silent = partners.map((partner) => ({ ...partner, lacks: lacks(partner) }));
    const short = silent.filter((partner) => partner.lacks.length > 0);
    const seen = {
      field: "shop.fulfillmentServices.trackingSupport, inventoryManagement",
      count: { k: partners.length - short.length, n: partners.length, of: "fulfillment partners" },
      items: silent.slice(0, 5).map(({ serviceName, lacks: missing }) => ({
        title: serviceName,
        note: missing.length > 0 ? `no ${list(missing)}` : "tracking and stock",
      })),
    };
    if (short.length === 0) {
      const names = list(partners.map(({ serviceName }) => `“${serviceName}”`));
      return yes(
        `${names} ${agree(partners.length, "sends", "send")} tracking and ${agree(partners.length, "keeps", "keep")} stock up to date.`,
        seen,
      );
    }
    const named = short.map(({ serviceName, lacks: missing }) => `“${serviceName}” (${list(missing)})`);
    return ask(
      `Shopify is not set to get everything from ${list(named)}. It may arrive in another way.`,
      seen,
    );
  },

  examples: [
    {
      given: {
        fulfillmentServices: [{ serviceName: "Packhaus", type: "THIRD_PARTY", inventoryManagement: true }],
      },
      is: "yes",
      says: "“Packhaus” sends tracking and keeps stock",
    },
    {
      given: { fulfillmentServices: [{ serviceName: "Packhaus", type: "THIRD_PARTY" }] },
      is: "ask",
      says: "“Packhaus” (stock)",
    },
    { given: { fulfillmentServices: [{}] }, is: "does-not-apply" },
  ],
});

function lacks({ trackingSupport, inventoryManagement }: FulfillmentService): string[] {
  return [...(trackingSupport ? [] : ["tracking"]), ...(inventoryManagement ? [] : ["stock"])];
}
