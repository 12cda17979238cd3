import type { AdminSchema } from "../schema/schema.ts";
import type { StoreNode } from "../store.ts";
import type { FieldPlan } from "./field-plan.ts";
import type { StoreIndex } from "./store-index.ts";

/** Who the app is, for `currentAppInstallation`. */
export type AppIdentity = {
  handle: string;
  title: string;
  requiredScopes: string[];
  optionalScopes: string[];
};

/** What one search told about itself, as it stands in `extensions.search`. */
export type SearchReport = {
  path: (string | number)[];
  query: string;
  parsed: unknown;
  warnings?: { field: string; message: string; code: "invalid_field" }[];
};

/** Everything a resolver may use while one operation is answered. */
export type AnswerContext = {
  admin: AdminSchema;
  index: StoreIndex;
  scopes: ReadonlySet<string>;
  approved: boolean;
  now: Date;
  app: AppIdentity;
  bulkOperations: () => StoreNode[];
  /** Carries out one of the few mutations a read-only app may call. */
  mutate: (mutation: string, args: Record<string, unknown>) => unknown;
  /** A bulk operation reads whole connections; the outermost one in windows. */
  bulkWindow: { from: number; size: number } | undefined;
  searches: SearchReport[];
  /** A fault may make every search field unknown: the filter is ignored and a warning is given. */
  searchesIgnored: boolean;
  /** A fault may deny one field whatever the scopes say. */
  deny: ((plan: FieldPlan) => boolean) | undefined;
};
