import type { DeliveryPromiseQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    deliveryPromise: DeliveryPromise;
  }
}

/** Whether delivery dates are shown to shoppers, and the stated time until an order is sent (“P1D”). */
export type DeliveryPromise = DeliveryPromiseQuery["deliveryPromiseSettings"];

export default fact({
  scopes: ["read_shipping"],
  query: `#graphql
    query DeliveryPromise {
      deliveryPromiseSettings { deliveryDatesEnabled processingTime }
    }`,
  shape: ({ deliveryPromiseSettings }: DeliveryPromiseQuery): DeliveryPromise => deliveryPromiseSettings,
  example: { deliveryDatesEnabled: false, processingTime: null },
});
