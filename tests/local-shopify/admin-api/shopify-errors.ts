import {
  Kind,
  TypeInfo,
  getNamedType,
  isCompositeType,
  print,
  specifiedRules,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type {
  ASTNode,
  DocumentNode,
  GraphQLError,
  GraphQLFormattedError,
  GraphQLSchema,
  OperationDefinitionNode,
  ValidationRule,
} from "graphql";
import { wordings } from "./error-wordings.ts";
import type { Surroundings } from "./error-wordings.ts";

/** One error as the Admin API writes it. */
export type ShopifyError = GraphQLFormattedError;

/** Checks a document and words what is wrong with it as Shopify's own server does. */
export function validationErrors(schema: GraphQLSchema, document: DocumentNode): ShopifyError[] {
  const ruleOf = new Map<GraphQLError, string>();
  const rules = specifiedRules.map((rule): ValidationRule => (context) => {
    const tagged = Object.create(context) as typeof context;
    tagged.reportError = (error) => {
      ruleOf.set(error, rule.name);
      context.reportError(error);
    };
    return rule(tagged);
  });
  const errors = validate(schema, document, rules);
  return errors.map((error) => wordError(schema, document, error, ruleOf.get(error) ?? ""));
}

/** A document that does not parse. */
export function syntaxError(error: GraphQLError): ShopifyError {
  const at = error.locations?.[0];
  const what = error.message.replace(/^Syntax Error: /, "").replace(/\.$/, "");
  return {
    message: `syntax error, ${what.charAt(0).toLowerCase()}${what.slice(1)}${at ? ` at [${at.line}, ${at.column}]` : ""}`,
    ...(at && { locations: [{ line: at.line, column: at.column }] }),
  };
}

/** A variable that is missing or has the wrong kind of value. */
export function variableError(
  operation: OperationDefinitionNode,
  error: GraphQLError,
  variables: Record<string, unknown>,
): ShopifyError {
  const name = /Variable "\$(\w+)"/.exec(error.message)?.[1] ?? "";
  const definition = operation.variableDefinitions?.find(
    (candidate) => candidate.variable.name.value === name,
  );
  const value = variables[name] ?? null;
  const explanation =
    value === null
      ? "Expected value to not be null"
      : `Could not coerce value ${JSON.stringify(value)} to ${definition ? print(definition.type).replace(/!$/, "") : "its type"}`;
  return {
    message: `Variable $${name} of type ${definition ? print(definition.type) : "?"} was provided invalid value`,
    locations: error.locations,
    extensions: { code: "INVALID_VARIABLE", value, problems: [{ path: [], explanation }] },
  };
}

function wordError(
  schema: GraphQLSchema,
  document: DocumentNode,
  error: GraphQLError,
  rule: string,
): ShopifyError {
  const node = error.nodes?.[0];
  const surroundings = node && locate(schema, document, node);
  const worded = (node && surroundings && wordings[rule]?.(node, surroundings, error)) || {
    message: error.message,
    extensions: { code: rule.replace(/Rule$/, "").replace(/^./, (letter) => letter.toLowerCase()) },
  };
  return {
    message: worded.message,
    locations: error.locations,
    ...(surroundings && { path: surroundings.path }),
    extensions: worded.extensions,
  };
}

/** Where a node stands: `["query Name", "shop", "x"]`, the type around it and the field it belongs to. */
function locate(schema: GraphQLSchema, document: DocumentNode, wanted: ASTNode): Surroundings {
  const info = new TypeInfo(schema);
  const path: string[] = [];
  let found: Surroundings | undefined;
  visit(
    document,
    visitWithTypeInfo(info, {
      enter(node) {
        const step = stepOf(node);
        if (step !== undefined) path.push(step);
        if (node !== wanted || found) return;
        const type = info.getType();
        const named = type && getNamedType(type);
        found = {
          path: [...path],
          typeName: info.getParentType()?.name ?? "",
          fieldName: info.getFieldDef()?.name ?? "",
          fieldType: named ? (isCompositeType(named) ? named.name : String(type)) : "",
        };
      },
      leave(node) {
        if (stepOf(node) !== undefined) path.pop();
      },
    }),
  );
  return found ?? { path: [], typeName: "", fieldName: "", fieldType: "" };
}

function stepOf(node: ASTNode): string | undefined {
  switch (node.kind) {
    case Kind.OPERATION_DEFINITION:
      return node.name ? `${node.operation} ${node.name.value}` : node.operation;
    case Kind.FRAGMENT_DEFINITION:
      return `fragment ${node.name.value}`;
    case Kind.FIELD:
      return node.alias?.value ?? node.name.value;
    case Kind.ARGUMENT:
      return node.name.value;
    case Kind.INLINE_FRAGMENT:
      return node.typeCondition ? `... on ${node.typeCondition.name.value}` : "...";
    default:
      return undefined;
  }
}
