import { webhook } from "./webhook";

export default webhook({
  topic: "customers/data_request",
  shopIn: "shop_domain",
  // The app keeps no customer's data, so there is none to hand over.
  take: async () => {},
});
