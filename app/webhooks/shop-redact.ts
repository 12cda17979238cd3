import { forgetJobs } from "~/jobs/queue.server";
import { forgetShop } from "~/records/shops.server";
import { webhook } from "./webhook";

export default webhook({
  topic: "shop/redact",
  shopIn: "shop_domain",
  async take({ shop }) {
    // Jobs first: one that is still waiting could write again after the records are gone.
    await forgetJobs(shop);
    await forgetShop(shop);
  },
});
