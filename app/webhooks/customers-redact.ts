import { webhook } from "./webhook";

export default webhook({
  topic: "customers/redact",
  shopIn: "shop_domain",
  // The app keeps no customer's data, so there is none to delete.
  take: async () => {},
});
