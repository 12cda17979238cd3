import { z } from "zod";
import { recordScopes } from "~/records/shops.server";
import { webhook } from "./webhook";

export default webhook({
  topic: "app/scopes_update",
  shopIn: null,
  payload: z.object({ current: z.array(z.string()) }),
  take: ({ shop, payload }) => recordScopes(shop, payload.current),
});
