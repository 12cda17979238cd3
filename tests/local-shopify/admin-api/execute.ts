import { GraphQLError, Kind, execute, parse } from "graphql";
import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from "graphql";
import type { AdminSchema } from "../schema/schema.ts";
import type { AnswerContext } from "./context.ts";
import { resolveField, resolveType } from "./mirror.ts";
import { syntaxError, validationErrors, variableError } from "./shopify-errors.ts";
import type { ShopifyError } from "./shopify-errors.ts";

/** A document that may be executed, or the errors that Shopify would answer it with. */
export type Prepared =
  | { ok: true; document: DocumentNode; operation: OperationDefinitionNode }
  | { ok: false; errors: ShopifyError[] };

/** Deeper documents are refused before anything else is done with them. */
const MAX_DEPTH = 50;
const REMEMBERED = 500;
const prepared = new WeakMap<AdminSchema, Map<string, DocumentNode | ShopifyError[]>>();

/** Parses and validates once per text, then picks the operation. */
export function prepare(admin: AdminSchema, query: string, operationName: string | undefined): Prepared {
  const document = checkedDocument(admin, query);
  if (Array.isArray(document)) return { ok: false, errors: document };
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const operation = operationName
    ? operations.find((candidate) => candidate.name?.value === operationName)
    : operations.length === 1
      ? operations[0]
      : undefined;
  if (operation) return { ok: true, document, operation };
  const message = operationName ? `No operation named "${operationName}"` : "An operation name is required";
  return { ok: false, errors: [{ message }] };
}

function checkedDocument(admin: AdminSchema, query: string): DocumentNode | ShopifyError[] {
  let known = prepared.get(admin);
  if (!known) prepared.set(admin, (known = new Map()));
  let document = known.get(query);
  if (!document) {
    document = check(admin, query);
    if (known.size >= REMEMBERED) known.clear();
    known.set(query, document);
  }
  return document;
}

function check(admin: AdminSchema, query: string): DocumentNode | ShopifyError[] {
  if (nesting(query) > MAX_DEPTH)
    return [{ message: `Query has depth greater than the maximum of ${MAX_DEPTH}` }];
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    return [error instanceof GraphQLError ? syntaxError(error) : { message: "syntax error" }];
  }
  const errors = validationErrors(admin.schema, document);
  return errors.length > 0 ? errors : document;
}

function nesting(query: string): number {
  let depth = 0;
  let deepest = 0;
  for (const letter of query) {
    if (letter === "{") deepest = Math.max(deepest, ++depth);
    else if (letter === "}") depth -= 1;
  }
  return deepest;
}

/** Runs a prepared operation against the store in the context. Errors are in Shopify's words. */
export function run(
  { document, operation }: { document: DocumentNode; operation: OperationDefinitionNode },
  variables: Record<string, unknown>,
  context: AnswerContext,
): { data: Record<string, unknown> | null | undefined; errors: ShopifyError[] } {
  const result = execute({
    schema: context.admin.schema,
    document,
    rootValue: context.index.store.data,
    contextValue: context,
    variableValues: variables,
    operationName: operation.name?.value ?? null,
    fieldResolver: resolveField,
    typeResolver: resolveType,
  }) as ExecutionResult;
  const errors = (result.errors ?? []).map((error) =>
    result.data === undefined && error.message.startsWith('Variable "$')
      ? variableError(operation, error, variables)
      : publicError(error),
  );
  return { data: result.data as Record<string, unknown> | null | undefined, errors };
}

/** An error of our own code must not look like one of Shopify's: it is marked, and its cause is kept. */
function publicError(error: GraphQLError): ShopifyError {
  const { message, locations, path, extensions } = error.toJSON();
  const code = extensions?.code ?? "INTERNAL_SERVER_ERROR";
  return { message, locations, ...(path && { path }), extensions: { ...extensions, code } };
}
