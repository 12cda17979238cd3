import { z } from "zod";
import { recordScopes } from "~/records/shops.server";
import { webhook } from "./webhook";

const shape = z.object({ current: z.array(z.string()) });

export default webhook({
  topic: "app/scopes_update",
  take: ({ shop, payload }) => recordScopes(shop, shape.parse(payload).current),
});
