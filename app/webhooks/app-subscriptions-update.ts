import { webhook } from "./webhook";

export default webhook({
  topic: "app_subscriptions/update",
  shopIn: null,
  // The plan is read from Shopify whenever it matters and never kept, so there is nothing to change here.
  take: async () => {},
});
