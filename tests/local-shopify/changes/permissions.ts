import { describeScope } from "../running-store.ts";
import type { StoreNode } from "../store.ts";
import { scopesPayload, shopPayload, subscriptionPayload } from "../webhooks/payloads.ts";
import type { Change, ChangeContext } from "./change.ts";

const adminPage = "settings/apps";

/** What a merchant grants to the app and takes from it. */
export const permissionChanges: Change[] = [
  {
    name: "grant-scope",
    label: "Grant an optional permission",
    group: "Permissions",
    adminPage,
    choices: (at) => optional(at, false).map((value) => ({ value, label: describeScope(value) })),
    make: (at, scope) => setScopes(at, [scope], true),
  },
  {
    name: "revoke-scope",
    label: "Take an optional permission back",
    group: "Permissions",
    adminPage,
    choices: (at) => optional(at, true).map((value) => ({ value, label: describeScope(value) })),
    make: (at, scope) => setScopes(at, [scope], false),
  },
  {
    name: "uninstall",
    label: "Uninstall the app",
    group: "Permissions",
    adminPage,
    unavailable: (at) => (at.store.installed ? null : "The app is not installed."),
    async make(at) {
      const payload = shopPayload(at.store);
      at.store.setInstalled(false);
      at.platform.tokens.revoke(at.store.domain);
      await at.platform.webhooks.send(at.store.domain, "app/uninstalled", payload);
      return "The app was uninstalled; its tokens no longer work.";
    },
  },
  {
    name: "install",
    label: "Install the app again",
    group: "Permissions",
    adminPage,
    unavailable: (at) => (at.store.installed ? "The app is installed." : null),
    async make(at) {
      at.store.setInstalled(true);
      return "The app is installed. Optional permissions start ungranted.";
    },
  },
  {
    name: "set-plan",
    label: "Change the app's plan",
    group: "Permissions",
    adminPage,
    unavailable: (at) => (at.store.installed ? null : "The app is not installed."),
    choices: () => [
      { value: "ACTIVE", label: "Subscribe to the paid plan" },
      { value: "CANCELLED", label: "Cancel the subscription" },
      { value: "FROZEN", label: "Freeze it (the shop has not paid)" },
    ],
    async make(at, status) {
      const subscription = paidPlan(status, at.platform.now());
      const installation = at.store.store.data.currentAppInstallation as StoreNode;
      const activeSubscriptions = status === "ACTIVE" ? [subscription] : [];
      at.store.change({ currentAppInstallation: { ...installation, activeSubscriptions } });
      const payload = subscriptionPayload(at.store, subscription);
      await at.platform.webhooks.send(at.store.domain, "app_subscriptions/update", payload);
      return `The subscription is ${status.toLowerCase()} now.`;
    },
  },
];

function paidPlan(status: string, at: Date): StoreNode {
  const number = 4_000_001;
  return {
    id: `gid://shopify/AppSubscription/${number}`,
    name: "Paid plan",
    status,
    test: true,
    trialDays: 0,
    createdAt: at.toISOString(),
    currentPeriodEnd: null,
    lineItems: [],
    returnUrl: "https://admin.shopify.com",
  };
}

/** Grants or revokes optional scopes and tells the app, when that makes a difference. */
export async function setScopes(at: ChangeContext, scopes: string[], granted: boolean): Promise<string> {
  const previous = at.store.grantedScopes();
  if (granted) at.store.grant(scopes);
  else at.store.revoke(scopes);
  const current = at.store.grantedScopes();
  if (previous.join() !== current.join()) {
    const payload = scopesPayload(at.store, previous, current, at.platform.now());
    await at.platform.webhooks.send(at.store.domain, "app/scopes_update", payload);
  }
  const names = scopes.map(describeScope).join(", ");
  return granted ? `Granted: ${names}.` : `Taken back: ${names}.`;
}

function optional(at: ChangeContext, granted: boolean): string[] {
  const held = at.store.grantedScopes();
  return at.platform.app.optionalScopes.filter((scope) => held.includes(scope) === granted);
}
