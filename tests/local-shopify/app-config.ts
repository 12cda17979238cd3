import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { parse } from "smol-toml";
import type { TomlTable, TomlValue } from "smol-toml";

/** What Shopify knows of an app: its keys, the permissions it asks for and the webhooks it listens to. */
export type AppConfig = {
  handle: string;
  name: string;
  apiKey: string;
  apiSecret: string;
  requiredScopes: string[];
  optionalScopes: string[];
  webhookApiVersion: string;
  /** One entry for each topic, compliance topics included; `uri` is relative to the app's address. */
  subscriptions: { topic: string; uri: string }[];
};

/** The app's configuration file at the top of the project. */
export const projectRoot = new URL("../../", import.meta.url);
const configFile = new URL("shopify.app.toml", projectRoot);

/** The keys of the app on this machine: fixed, so that stored sign-ins survive a restart of the local Shopify. */
export const localKeys = {
  apiKey: localKey("api key"),
  apiSecret: localKey("api secret"),
};

/**
 * Reads `shopify.app.toml`; the client id in it belongs to the real Shopify and is replaced by the local keys.
 * Any part can be given, and then wins over the file.
 */
export function readAppConfig(given: Partial<AppConfig> = {}): AppConfig {
  const toml = existsSync(configFile) ? parse(readFileSync(configFile, "utf8")) : {};
  const scopes = asTable(toml.access_scopes);
  const webhooks = asTable(toml.webhooks);
  return {
    handle: asText(toml.handle) || "dijipilot",
    name: asText(toml.name) || "DijiPilot",
    ...localKeys,
    requiredScopes: asText(scopes.scopes)
      .split(/[\s,]+/)
      .filter(Boolean),
    optionalScopes: asTexts(scopes.optional_scopes),
    webhookApiVersion: asText(webhooks.api_version) || "2026-10",
    subscriptions: subscriptionsOf(webhooks.subscriptions),
    ...given,
  };
}

function subscriptionsOf(value: TomlValue | undefined): AppConfig["subscriptions"] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry) => {
    const table = asTable(entry);
    const uri = asText(table.uri);
    return [...asTexts(table.topics), ...asTexts(table.compliance_topics)].map((topic) => ({ topic, uri }));
  });
}

function asTable(value: TomlValue | undefined): TomlTable {
  return typeof value === "object" && !Array.isArray(value) && !(value instanceof Date) ? value : {};
}

function asText(value: TomlValue | undefined): string {
  return typeof value === "string" ? value : "";
}

function asTexts(value: TomlValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function localKey(of: string): string {
  return createHash("sha256").update(`dijipilot local ${of}`).digest("hex").slice(0, 32);
}
