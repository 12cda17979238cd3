/** A delivery whose signature was verified and whose shop was found to be the signed one. */
export type Delivery = { shop: string; topic: string; payload: Record<string, unknown>; triggeredAt: Date };

/** What to do about a topic. It must do no harm when it runs twice, late, or for a shop that is not known. */
export type Webhook = { topic: string; take: (delivery: Delivery) => Promise<void> };

/** Defines what is done about one webhook topic: one file, found by the route. */
export function webhook(definition: Webhook): Webhook {
  return definition;
}
