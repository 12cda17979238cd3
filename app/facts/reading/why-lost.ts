import { factOf } from "./combine";
import type { GraphqlError, Reply } from "../admin-api.server";
import type { Because, FactDefinition } from "../fact";

/**
 * Why a fact cannot be used from a reply: a reason, or "neighbour" when what failed belongs to another fact or
 * to none, so that reading it alone may do better. Null when nothing speaks against it. `grantsKnown`: the fact was
 * asked for because the store's list of grants has its permissions.
 */
export function whyLost(
  name: string,
  reply: Reply,
  fact: FactDefinition,
  grantsKnown: boolean,
): Because | "neighbour" | null {
  const own = reply.errors.filter((error) => isOf(name, error.path));
  const denied = own.find((error) => error.extensions?.code === "ACCESS_DENIED");
  if (denied) return denial(denied, fact, grantsKnown);
  if (reply.ignoredFilters.some((path) => isOf(name, path))) {
    return {
      kind: "failed",
      sentence: "Shopify did not understand the app's filter here, so its answer cannot be trusted.",
    };
  }
  if (own.length > 0 || reply.data === null) return "neighbour";
  if (reply.errors.some((error) => !error.path)) return "neighbour";
  return null;
}

/** Unapproved access to protected customer data also comes as ACCESS_DENIED, told apart by its words. */
function denial({ message, extensions }: GraphqlError, fact: FactDefinition, grantsKnown: boolean): Because {
  if (/not approved|protected customer data/i.test(message)) {
    return {
      kind: "protected",
      sentence: "Shopify has not approved the app for this kind of customer data.",
    };
  }
  // It was asked for because the permission is there: a merchant who allowed it has nothing left to allow.
  if (grantsKnown && fact.scopes.length > 0) {
    return {
      kind: "refused",
      sentence: "Shopify did not let the app read this, although it has the permission.",
    };
  }
  const named = (extensions?.requiredAccess ?? message).match(/`(read_\w+)`/)?.[1];
  const scopes = fact.scopes.length > 0 ? fact.scopes : named ? [named] : [];
  const needs = scopes.length > 0 ? `: it needs the permission ${scopes.join(" and ")}` : "";
  return { kind: "scope", sentence: `Shopify did not let the app read this${needs}.`, scopes };
}

function isOf(name: string, path: readonly (string | number)[] | undefined): boolean {
  return typeof path?.[0] === "string" && factOf(path[0]) === name;
}
