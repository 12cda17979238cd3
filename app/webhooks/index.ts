import type { Webhook } from "./webhook";

const files = import.meta.glob<{ default: Webhook }>(
  ["./*.ts", "!./index.ts", "!./webhook.ts", "!./*.server.ts"],
  { eager: true },
);

/** Every webhook topic the app takes, by its name as Shopify sends it (`app/uninstalled`). */
export const webhooks: ReadonlyMap<string, Webhook> = new Map(
  Object.values(files).map((file) => [file.default.topic, file.default]),
);
