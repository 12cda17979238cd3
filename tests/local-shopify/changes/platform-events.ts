import { signInFaults } from "../sign-in/faults.ts";
import type { SignInFault } from "../sign-in/faults.ts";
import { shopNumber } from "../webhooks/payloads.ts";
import { ChangeRefused } from "./change.ts";
import type { Change, ChangeContext } from "./change.ts";

/** What Shopify itself does: privacy requests, slow or failing answers, and the way back to the start. */
export const platformEvents: Change[] = [
  {
    name: "request-customer-data",
    label: "A customer asks for their data",
    group: "Privacy requests",
    async make(at) {
      const payload = {
        ...shopOf(at),
        orders_requested: [299938],
        customer: { id: 191167 },
        data_request: { id: 9999 },
      };
      await at.platform.webhooks.send(at.store.domain, "customers/data_request", payload);
      return "customers/data_request was sent.";
    },
  },
  {
    name: "redact-customer",
    label: "A customer asks to be forgotten",
    group: "Privacy requests",
    async make(at) {
      const payload = { ...shopOf(at), customer: { id: 191167 }, orders_to_redact: [299938] };
      await at.platform.webhooks.send(at.store.domain, "customers/redact", payload);
      return "customers/redact was sent.";
    },
  },
  {
    name: "redact-shop",
    label: "Forget the shop (48 hours after an uninstall)",
    group: "Privacy requests",
    unavailable: (at) => (at.store.installed ? "Shopify sends this only after an uninstall." : null),
    async make(at) {
      await at.platform.webhooks.send(at.store.domain, "shop/redact", shopOf(at));
      return "shop/redact was sent.";
    },
  },
  {
    name: "set-latency",
    label: "Hold back each Admin API answer",
    group: "Faults",
    input: { label: "Milliseconds", kind: "number", initial: (at) => String(at.platform.api.latencyMs) },
    async make(at, value) {
      const latency = Number(value);
      if (!Number.isInteger(latency) || latency < 0 || latency > 60_000) {
        throw new ChangeRefused("The delay is a whole number of milliseconds up to 60000.");
      }
      at.platform.api.latencyMs = latency;
      return `Each answer takes ${latency} ms longer.`;
    },
  },
  {
    name: "add-api-fault",
    label: "Make the next Admin API answer go wrong",
    group: "Faults",
    choices: (at) => at.platform.api.faultNames.map(({ name, says }) => ({ value: name, label: says })),
    async make(at, fault) {
      at.platform.api.addFault(fault, { shop: at.store.domain, times: 1 });
      return `The next Admin API request meets: ${fault}.`;
    },
  },
  {
    name: "add-sign-in-fault",
    label: "Make the next sign-in go wrong",
    group: "Faults",
    choices: () => Object.entries(signInFaults).map(([value, label]) => ({ value, label })),
    async make(at, fault) {
      at.platform.signInFaults.add(fault as SignInFault);
      return signInFaults[fault as SignInFault];
    },
  },
  {
    name: "expire-tokens",
    label: "Let the app's access token run out",
    group: "Faults",
    async make(at) {
      at.platform.tokens.expire(at.store.domain);
      return "The access tokens have run out; refresh tokens still work.";
    },
  },
  {
    name: "clear-faults",
    label: "Let everything work again",
    group: "Faults",
    async make(at) {
      at.platform.api.clearFaults();
      at.platform.api.latencyMs = 0;
      at.platform.signInFaults.clear();
      return "No fault is waiting, and no answer is held back.";
    },
  },
  {
    name: "reset-store",
    label: "Put the store back as it was at the start",
    group: "Faults",
    async make(at) {
      at.store.reset();
      return "The store is as it was at the start.";
    },
  },
];

function shopOf(at: ChangeContext): { shop_id: number; shop_domain: string } {
  return { shop_id: shopNumber(at.store), shop_domain: at.store.domain };
}
