import { createHmac, randomUUID } from "node:crypto";
import type { AppConfig } from "../app-config.ts";

/** One webhook on its way to the app, with what the app said to each attempt (a status, or why there was none). */
export type Delivery = {
  topic: string;
  shop: string;
  webhookId: string;
  eventId: string;
  triggeredAt: string;
  body: string;
  attempts: (number | string)[];
  state: "delivered" | "retrying" | "failed";
};

export type Webhooks = {
  /** Newest last. */
  log: Delivery[];
  /**
   * Sends a webhook to every subscription of the topic; nothing happens when the app has none. Resolves
   * after the first attempt; failed attempts are repeated in the background.
   */
  send(shop: string, topic: string, payload: unknown): Promise<Delivery[]>;
  /** Sends an earlier delivery once more, the same ids included, as Shopify sometimes does. */
  repeat(delivery: Delivery): Promise<Delivery>;
  /** Resolves when no attempt is outstanding. */
  idle(): Promise<void>;
  stop(): void;
};

/** Shopify waits five seconds for a reply; it repeats over hours, which here are seconds. */
const replyTimeoutMs = 5000;
const retryDelaysMs = [500, 2000, 5000];
const logLimit = 500;

export function createWebhooks(options: {
  app: AppConfig;
  /** Where the app listens, or null as long as there is none. */
  appTarget: () => string | null;
  now: () => Date;
  retryDelaysMs?: number[] | undefined;
}): Webhooks {
  const { app } = options;
  const delays = options.retryDelaysMs ?? retryDelaysMs;
  const log: Delivery[] = [];
  const waiting = new Set<NodeJS.Timeout>();
  const running = new Set<Promise<unknown>>();
  let stopped = false;

  async function attempt(delivery: Delivery, uri: string): Promise<void> {
    const target = options.appTarget();
    if (target === null) {
      delivery.attempts.push("no app is connected");
      delivery.state = "failed";
      return;
    }
    const outcome = await post(new URL(uri, target), delivery, app);
    delivery.attempts.push(outcome);
    if (typeof outcome === "number" && outcome >= 200 && outcome < 300) {
      delivery.state = "delivered";
      return;
    }
    const delay = delays[delivery.attempts.length - 1];
    if (delay === undefined || stopped) {
      delivery.state = "failed";
      return;
    }
    delivery.state = "retrying";
    const timer = setTimeout(() => {
      waiting.delete(timer);
      void track(attempt(delivery, uri));
    }, delay);
    waiting.add(timer);
  }

  function track<T>(work: Promise<T>): Promise<T> {
    running.add(work);
    void work.finally(() => running.delete(work));
    return work;
  }

  async function deliver(delivery: Delivery, uri: string): Promise<Delivery> {
    log.push(delivery);
    if (log.length > logLimit) log.shift();
    await track(attempt(delivery, uri));
    return delivery;
  }

  return {
    log,
    async send(shop, topic, payload) {
      const triggeredAt = options.now().toISOString();
      const eventId = randomUUID();
      const uris = app.subscriptions.filter((entry) => entry.topic === topic).map((entry) => entry.uri);
      return Promise.all(
        uris.map((uri) =>
          deliver(
            {
              topic,
              shop,
              webhookId: randomUUID(),
              eventId,
              triggeredAt,
              body: JSON.stringify(payload),
              attempts: [],
              state: "retrying",
            },
            uri,
          ),
        ),
      );
    },
    async repeat(delivery) {
      const uri = app.subscriptions.find((entry) => entry.topic === delivery.topic)?.uri;
      if (uri === undefined) throw new Error(`The app does not listen to ${delivery.topic}.`);
      return deliver({ ...delivery, attempts: [], state: "retrying" }, uri);
    },
    async idle() {
      while (running.size > 0 || waiting.size > 0) {
        await Promise.race([...running, new Promise((resolve) => setTimeout(resolve, 20))]);
      }
    },
    stop() {
      stopped = true;
      for (const timer of waiting) clearTimeout(timer);
      waiting.clear();
    },
  };
}

/** The signature of a webhook: base64 of the HMAC-SHA256 of the raw body with the app's secret. */
export function signWebhook(body: string, secret: string): string {
  return createHmac("sha256", secret).update(body, "utf8").digest("base64");
}

/** The headers of a delivery, as Shopify writes them. */
export function webhookHeaders(
  delivery: Pick<Delivery, "topic" | "shop" | "webhookId" | "eventId" | "triggeredAt" | "body">,
  app: Pick<AppConfig, "apiSecret" | "webhookApiVersion">,
): { [header: string]: string } {
  return {
    "Content-Type": "application/json",
    "User-Agent": "Local-Shopify-Webhooks",
    "X-Shopify-Topic": delivery.topic,
    "X-Shopify-Hmac-Sha256": signWebhook(delivery.body, app.apiSecret),
    "X-Shopify-Shop-Domain": delivery.shop,
    "X-Shopify-API-Version": app.webhookApiVersion,
    "X-Shopify-Webhook-Id": delivery.webhookId,
    "X-Shopify-Event-Id": delivery.eventId,
    "X-Shopify-Triggered-At": delivery.triggeredAt,
  };
}

async function post(url: URL, delivery: Delivery, app: AppConfig): Promise<number | string> {
  try {
    const reply = await fetch(url, {
      method: "POST",
      headers: webhookHeaders(delivery, app),
      body: delivery.body,
      signal: AbortSignal.timeout(replyTimeoutMs),
    });
    await reply.arrayBuffer();
    return reply.status;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
