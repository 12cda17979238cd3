import type { StoreNode } from "../store.ts";
import { shopPayload } from "../webhooks/payloads.ts";
import { nextNumber } from "./change.ts";
import type { Change, ChangeContext } from "./change.ts";

const policyTypes: { [type: string]: string } = {
  REFUND_POLICY: "Refund policy",
  PRIVACY_POLICY: "Privacy policy",
  TERMS_OF_SERVICE: "Terms of service",
  SHIPPING_POLICY: "Shipping policy",
  CONTACT_INFORMATION: "Contact information",
};

/** What a merchant does in Preferences, Policies and General settings. Only the last of these has a webhook at Shopify. */
export const onlineStoreChanges: Change[] = [
  {
    name: "set-password",
    label: "Close the shop with a password",
    group: "Online store",
    adminPage: "online_store/preferences",
    unavailable: (at) => (passwordOn(at) ? "The shop is closed already." : null),
    make: (at) => setPassword(at, true),
  },
  {
    name: "remove-password",
    label: "Open the shop (remove the password)",
    group: "Online store",
    adminPage: "online_store/preferences",
    unavailable: (at) => (passwordOn(at) ? null : "The shop is open already."),
    make: (at) => setPassword(at, false),
  },
  {
    name: "publish-policy",
    label: "Publish a policy",
    group: "Online store",
    adminPage: "settings/legal",
    choices: (at) =>
      Object.entries(policyTypes)
        .filter(([type]) => !policies(at).some((policy) => policy.type === type))
        .map(([value, label]) => ({ value, label })),
    async make(at, type) {
      const title = policyTypes[type] ?? type;
      const stamp = at.platform.now().toISOString();
      const policy = {
        id: `gid://shopify/ShopPolicy/${nextNumber(policies(at).map((known) => known.id))}`,
        type,
        title,
        body: policyText(title, String(at.store.store.data.shop.name)),
        url: `https://${at.store.domain}/policies/${title.toLowerCase().replaceAll(" ", "-")}`,
        createdAt: stamp,
        updatedAt: stamp,
        translations: [],
      };
      changeShop(at, { shopPolicies: [...policies(at), policy] });
      return `The ${title.toLowerCase()} was published.`;
    },
  },
  {
    name: "unpublish-policy",
    label: "Remove a policy",
    group: "Online store",
    adminPage: "settings/legal",
    choices: (at) =>
      policies(at).map((policy) => ({ value: String(policy.type), label: String(policy.title) })),
    async make(at, type) {
      changeShop(at, { shopPolicies: policies(at).filter((policy) => policy.type !== type) });
      return `The ${(policyTypes[type] ?? type).toLowerCase()} was removed.`;
    },
  },
  {
    name: "set-contact-email",
    label: "Change the store's contact e-mail",
    group: "Online store",
    adminPage: "settings/general",
    input: {
      label: "E-mail address",
      kind: "text",
      initial: (at) => String(at.store.store.data.shop.contactEmail ?? ""),
    },
    async make(at, email) {
      changeShop(at, { contactEmail: email, email, updatedAt: at.platform.now().toISOString() });
      await at.platform.webhooks.send(at.store.domain, "shop/update", shopPayload(at.store));
      return `The contact e-mail is ${email} now.`;
    },
  },
];

function changeShop(at: ChangeContext, fields: StoreNode): void {
  at.store.change({ shop: { ...at.store.store.data.shop, ...fields } });
}

function policies(at: ChangeContext): StoreNode[] {
  return (at.store.store.data.shop.shopPolicies ?? []) as StoreNode[];
}

function protection(at: ChangeContext): StoreNode {
  const onlineStore = (at.store.store.data.onlineStore ?? {}) as StoreNode;
  return (onlineStore.passwordProtection ?? {}) as StoreNode;
}

function passwordOn(at: ChangeContext): boolean {
  return protection(at).enabled === true;
}

async function setPassword(at: ChangeContext, enabled: boolean): Promise<string> {
  const onlineStore = (at.store.store.data.onlineStore ?? {}) as StoreNode;
  at.store.change({ onlineStore: { ...onlineStore, passwordProtection: { ...protection(at), enabled } } });
  return enabled ? "The shop is closed with a password." : "The shop is open to everyone.";
}

/** A policy of believable length (over 200 words), made of plain sentences. */
function policyText(title: string, shop: string): string {
  const paragraphs = [
    `${shop} wrote this ${title.toLowerCase()} so that you know where you stand before you order. It applies to every order placed in our online shop, from the day it is published here. If a rule of the country you live in gives you more, that rule comes first, and nothing on this page takes it away from you.`,
    `We describe each article as carefully as we can, with its size, its material and the price that you pay. The price on the product page is the price at checkout; what is added, such as the cost of delivery, is shown before you confirm. You receive a confirmation by e-mail as soon as the order has reached us.`,
    `Something arrived broken, late or not at all? Write to us within fourteen days and send a photograph if that helps to explain it. We answer on working days, usually within one day, and we tell you plainly what happens next: a replacement, a repair or your money back by the way you paid.`,
    `We keep only what we need to carry out your order and to meet our duties as a business. You may ask at any time what that is, have it corrected, or have it deleted where no law obliges us to keep it longer. We do not sell it to anyone.`,
    `When this page changes, we write the date of the change at the top and keep the earlier text for two years, so that you can see what was agreed on the day you ordered.`,
  ];
  return paragraphs.map((text) => `<p>${text}</p>`).join("\n");
}
