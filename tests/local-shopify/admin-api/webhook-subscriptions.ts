import type { Store, StoreNode } from "../store.ts";
import { notImplemented } from "./refusals.ts";
import { nodesOf, storeChanged } from "./store-index.ts";

type Args = Record<string, unknown>;

/** The app's own webhook subscriptions: the only thing in a store that the app may change. */
export function mutateWebhookSubscriptions(store: Store, mutation: string, args: Args, now: Date): unknown {
  const list = nodesOf(store.data.webhookSubscriptions);
  const at = now.toISOString().replace(/\.\d+Z$/, "Z");
  if (mutation === "webhookSubscriptionCreate") {
    const input = args.webhookSubscription as StoreNode;
    const taken = list.some((entry) => entry.topic === args.topic && entry.uri === uriOf(input));
    if (taken) return refused("Address for this topic has already been taken");
    const id = `gid://shopify/WebhookSubscription/${1 + Math.max(0, ...list.map(numberOf))}`;
    const created = { id, topic: args.topic, ...input, uri: uriOf(input), createdAt: at, updatedAt: at };
    keep(store, [...list, created]);
    return { webhookSubscription: created, userErrors: [] };
  }
  const known = list.find((entry) => entry.id === args.id);
  if (mutation === "webhookSubscriptionDelete") {
    if (!known)
      return { deletedWebhookSubscriptionId: null, ...refused("Webhook subscription does not exist") };
    keep(
      store,
      list.filter((entry) => entry !== known),
    );
    return { deletedWebhookSubscriptionId: args.id, userErrors: [] };
  }
  if (mutation === "webhookSubscriptionUpdate") {
    if (!known) return refused("Webhook subscription does not exist");
    const updated = { ...known, ...(args.webhookSubscription as StoreNode), updatedAt: at };
    keep(
      store,
      list.map((entry) => (entry === known ? updated : entry)),
    );
    return { webhookSubscription: updated, userErrors: [] };
  }
  throw notImplemented(`the mutation ${mutation}`);
}

function keep(store: Store, list: StoreNode[]): void {
  store.data.webhookSubscriptions = list;
  storeChanged(store);
}

function refused(message: string) {
  return {
    webhookSubscription: null,
    userErrors: [{ field: ["webhookSubscription", "callbackUrl"], message }],
  };
}

function uriOf(input: StoreNode): unknown {
  return input.uri ?? input.callbackUrl;
}

function numberOf(node: StoreNode): number {
  return Number(/(\d+)$/.exec(String(node.id))?.[1] ?? 0);
}
