import { recordUninstall } from "~/records/shops.server";
import { webhook } from "./webhook";

export default webhook({
  topic: "app/uninstalled",
  shopIn: "myshopify_domain",
  // A late delivery must not undo a reinstall that came after it.
  take: ({ shop, triggeredAt }) => recordUninstall(shop, triggeredAt),
});
