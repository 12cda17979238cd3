import type { RunningStore } from "../running-store.ts";
import type { StoreNode } from "../store.ts";

/** The bodies of webhooks: the fields an app can count on, in the naming of Shopify's REST objects. */

export function themePayload(theme: StoreNode): StoreNode {
  return {
    id: numberOf(theme.id),
    name: theme.name,
    created_at: theme.createdAt,
    updated_at: theme.updatedAt,
    role: String(theme.role).toLowerCase(),
    theme_store_id: theme.themeStoreId ?? null,
    previewable: true,
    processing: theme.processing ?? false,
    admin_graphql_api_id: theme.id,
  };
}

export function productPayload(product: StoreNode): StoreNode {
  return {
    id: numberOf(product.id),
    admin_graphql_api_id: product.id,
    title: product.title,
    handle: product.handle,
    status: String(product.status ?? "ACTIVE").toLowerCase(),
    created_at: product.createdAt,
    updated_at: product.updatedAt,
  };
}

export function shopPayload(store: RunningStore): StoreNode {
  const { shop } = store.store.data;
  return {
    id: shopNumber(store),
    name: shop.name,
    email: shop.email ?? null,
    domain: store.domain,
    myshopify_domain: store.domain,
    currency: shop.currencyCode ?? null,
    iana_timezone: shop.ianaTimezone ?? null,
  };
}

export function scopesPayload(
  store: RunningStore,
  previous: string[],
  current: string[],
  at: Date,
): StoreNode {
  return { id: 1, shop_id: shopNumber(store), previous, current, updated_at: at.toISOString() };
}

export function subscriptionPayload(store: RunningStore, subscription: StoreNode): StoreNode {
  return {
    app_subscription: {
      admin_graphql_api_id: subscription.id,
      name: subscription.name,
      status: subscription.status,
      admin_graphql_api_shop_id: store.store.data.shop.id,
      created_at: subscription.createdAt,
      updated_at: subscription.createdAt,
      currency: store.store.data.shop.currencyCode ?? "USD",
      capped_amount: null,
    },
  };
}

export function bulkFinishPayload(operation: StoreNode): StoreNode {
  return {
    admin_graphql_api_id: operation.id,
    completed_at: operation.completedAt ?? null,
    created_at: operation.createdAt,
    error_code: operation.errorCode ? String(operation.errorCode).toLowerCase() : null,
    status: String(operation.status).toLowerCase(),
    type: "query",
  };
}

export function shopNumber(store: RunningStore): number {
  return numberOf(store.store.data.shop.id);
}

function numberOf(id: unknown): number {
  return Number(String(id).split("/").pop());
}
