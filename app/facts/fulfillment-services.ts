import type { FulfillmentServicesQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    fulfillmentServices: FulfillmentService[];
  }
}

/** Who packs and sends: the merchant (“Manual”) and partners, with what they report back. */
export type FulfillmentService = FulfillmentServicesQuery["shop"]["fulfillmentServices"][number];

export default fact({
  scopes: [],
  query: `#graphql
    query FulfillmentServices {
      shop { fulfillmentServices { id handle serviceName type trackingSupport inventoryManagement } }
    }`,
  shape: ({ shop }: FulfillmentServicesQuery): FulfillmentService[] => shop.fulfillmentServices,
  example: [
    {
      id: "gid://shopify/FulfillmentService/1",
      handle: "manual",
      serviceName: "Manual",
      type: "MANUAL",
      trackingSupport: true,
      inventoryManagement: false,
    },
  ],
});
