import type { CheckoutCustomizationsQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    checkoutCustomizations: CheckoutCustomization[];
  }
}

/** An enabled checkout rule, or change to delivery or payment options; `failingSince` null while it runs well. */
export type CheckoutCustomization = {
  id: string;
  title: string;
  changes: "checkout" | "delivery" | "payment";
  failingSince: string | null;
};

type Node = CheckoutCustomizationsQuery["validations"]["nodes"][number];

export default fact({
  scopes: ["read_delivery_customizations", "read_payment_customizations", "read_validations"],
  // Shopify lets at most 25 of each be active.
  query: `#graphql
    query CheckoutCustomizations {
      validations(first: 25) {
        nodes { id title enabled errorHistory { errorsFirstOccurredAt } }
        pageInfo { hasNextPage }
      }
      deliveryCustomizations(first: 25, query: "enabled:true") {
        nodes { id title enabled errorHistory { errorsFirstOccurredAt } }
        pageInfo { hasNextPage }
      }
      paymentCustomizations(first: 25, query: "enabled:true") {
        nodes { id title enabled errorHistory { errorsFirstOccurredAt } }
        pageInfo { hasNextPage }
      }
    }`,
  shape: (data: CheckoutCustomizationsQuery): CheckoutCustomization[] => [
    ...enabled(data.validations.nodes, "checkout"),
    ...enabled(data.deliveryCustomizations.nodes, "delivery"),
    ...enabled(data.paymentCustomizations.nodes, "payment"),
  ],
  example: [
    {
      id: "gid://shopify/Validation/1",
      title: "House number check",
      changes: "checkout",
      failingSince: null,
    },
  ],
});

function enabled(nodes: readonly Node[], changes: CheckoutCustomization["changes"]): CheckoutCustomization[] {
  return nodes
    .filter((node) => node.enabled)
    .map(({ id, title, errorHistory }) => ({
      id,
      title,
      changes,
      failingSince: errorHistory?.errorsFirstOccurredAt ?? null,
    }));
}
