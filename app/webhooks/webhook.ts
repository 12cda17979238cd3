import { z } from "zod";

/** A delivery whose signature was verified and whose shop was found to be the signed one. */
export type Delivery<Payload> = { shop: string; topic: string; payload: Payload; triggeredAt: Date };

type Definition<Payload> = {
  topic: string;
  /**
   * The field by which this topic's body names its shop; null for a topic whose body names none. A signature covers the
   * body only: without the name the signed body of another topic, or of another shop, would do.
   */
  shopIn: "myshopify_domain" | "shop_domain" | null;
  /** What of the body is needed. */
  payload?: z.ZodType<Payload>;
  /** What to do about it. It must do no harm when it runs twice, late, or for a shop that is not known. */
  take: (delivery: Delivery<Payload>) => Promise<void>;
};

/** A webhook topic that the app takes. */
export type Webhook = {
  topic: string;
  shopIn: Definition<unknown>["shopIn"];
  /** Takes a delivery; null when its body is not what the topic sends, and then nothing was done. */
  take: (delivery: Delivery<unknown>) => Promise<void> | null;
};

/** Defines what is done about one webhook topic: one file, found by the route. */
export function webhook<Payload = unknown>({
  topic,
  shopIn,
  payload: shape,
  take,
}: Definition<Payload>): Webhook {
  return {
    topic,
    shopIn,
    take(delivery) {
      const read = (shape ?? (z.unknown() as z.ZodType<Payload>)).safeParse(delivery.payload);
      return read.success ? take({ ...delivery, payload: read.data }) : null;
    },
  };
}
