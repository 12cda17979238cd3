import type { StoreNode } from "../../store.ts";
import type { Workshop } from "./workshop.ts";

export type Channels = {
  apps: StoreNode[];
  channels: StoreNode[];
  publications: StoreNode[];
  publicationIds: string[];
};

/** Sales channels by name and handle, each with the publication that products are put on; the first is the online store. */
export function channels(w: Workshop, names: [name: string, handle: string][]): Channels {
  const made = names.map(([name, handle]) => channel(w, name, handle));
  return {
    apps: made.map(({ app }) => app),
    channels: made.map(({ channel: each }) => each),
    publications: made.map(({ publication }) => publication),
    publicationIds: made.map(({ publication }) => String(publication.id)),
  };
}

function channel(w: Workshop, name: string, handle: string) {
  const app = {
    id: w.id("App"),
    title: name,
    handle,
    developerType: "SHOPIFY",
    shopifyDeveloped: true,
    embedded: true,
    published: true,
  };
  const node = {
    id: w.id("Channel"),
    name,
    handle,
    app,
    supportsFuturePublishing: handle === "online_store",
  };
  const publication = {
    id: w.id("Publication"),
    name,
    autoPublish: handle === "online_store",
    supportsFuturePublishing: handle === "online_store",
    channels: [{ id: node.id }],
    catalog: { __typename: "AppCatalog", id: w.id("AppCatalog"), title: name, status: "ACTIVE" },
  };
  return { app, channel: node, publication };
}

/** A function an app has deployed to the store's checkout. */
export function shopifyFunction(
  w: Workshop,
  spec: { title: string; apiType: string; appTitle: string },
): StoreNode {
  const id = w.id("ShopifyFunction").split("/").at(-1) ?? "";
  return {
    id,
    title: spec.title,
    handle: spec.title.toLowerCase().replace(/[^a-z]+/g, "-"),
    apiType: spec.apiType,
    apiVersion: "2026-07",
    appKey: `key-${id}`,
    description: null,
    useCreationUi: true,
    app: {
      id: w.id("App"),
      title: spec.appTitle,
      handle: spec.appTitle.toLowerCase().replace(/[^a-z]+/g, "-"),
    },
  };
}

/** A checkout rule, or a change to delivery or payment options, that runs a function. */
export function customization(
  w: Workshop,
  type: "Validation" | "DeliveryCustomization" | "PaymentCustomization",
  spec: { title: string; by: StoreNode; enabled?: boolean; failingSinceDays?: number },
): StoreNode {
  const since = spec.failingSinceDays;
  const failing =
    since === undefined
      ? null
      : {
          firstOccurredAt: w.ago(since),
          errorsFirstOccurredAt: w.ago(since),
          hasSharedRecentErrors: false,
          hasBeenSharedSinceLastError: false,
        };
  return {
    id: w.id(type),
    title: spec.title,
    enabled: spec.enabled ?? true,
    errorHistory: failing,
    shopifyFunction: { id: spec.by.id },
    ...(type === "Validation" ? { blockOnFailure: false } : { functionId: spec.by.id }),
    metafields: [],
  };
}

export function cartTransform(w: Workshop, by: StoreNode): StoreNode {
  return { id: w.id("CartTransform"), functionId: by.id, blockOnFailure: false, metafields: [] };
}

/** A line of the store's activity log. */
export function event(
  w: Workshop,
  spec: {
    action: string;
    message: string;
    daysAgo: number;
    app?: string;
    subject: StoreNode;
    subjectType: string;
  },
): StoreNode {
  return {
    __typename: "BasicEvent",
    id: w.id("BasicEvent"),
    action: spec.action,
    message: spec.message,
    createdAt: w.ago(spec.daysAgo),
    appTitle: spec.app ?? null,
    attributeToApp: spec.app !== undefined,
    attributeToUser: spec.app === undefined,
    criticalAlert: false,
    hasAdditionalContent: false,
    subjectId: spec.subject.id,
    subjectType: spec.subjectType,
  };
}

/** A published checkout and customer-account look; without a color of its own it is Shopify's. */
export function checkoutConfiguration(
  w: Workshop,
  name: string,
  editedDaysAgo: number,
  color?: string,
): StoreNode {
  return {
    id: w.id("CheckoutAndAccountsConfiguration"),
    name,
    isPublished: true,
    createdAt: w.ago(400),
    editedAt: w.ago(editedDaysAgo),
    updatedAt: w.ago(editedDaysAgo),
    overrides: [],
    branding: {
      designTokens: {
        colors: { palette: { color1: color ?? null } },
        cornerRadius: color === undefined ? null : { base: 4 },
        typography: null,
      },
    },
  };
}
