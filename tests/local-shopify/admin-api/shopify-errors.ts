import { GraphQLError, Kind, getNamedType, isCompositeType, print, specifiedRules, validate } from "graphql";
import type {
  ASTNode,
  DocumentNode,
  FieldNode,
  GraphQLFormattedError,
  GraphQLSchema,
  OperationDefinitionNode,
  ValidationRule,
} from "graphql";
import { TypeInfo, visit, visitWithTypeInfo } from "graphql";

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

type Wording = { message: string; extensions: Record<string, unknown> };

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

type Surroundings = { path: string[]; typeName: string; fieldName: string; fieldType: string };

const wordings: Record<
  string,
  (node: ASTNode, at: Surroundings, error: GraphQLError) => Wording | undefined
> = {
  FieldsOnCorrectTypeRule: (node, at) => {
    const fieldName = (node as FieldNode).name.value;
    return {
      message: `Field '${fieldName}' doesn't exist on type '${at.typeName}'`,
      extensions: { code: "undefinedField", typeName: at.typeName, fieldName },
    };
  },
  KnownArgumentNamesRule: (node, at) => {
    if (node.kind !== Kind.ARGUMENT) return undefined;
    return {
      message: `Field '${at.fieldName}' doesn't accept argument '${node.name.value}'`,
      extensions: {
        code: "argumentNotAccepted",
        name: at.fieldName,
        typeName: "Field",
        argumentName: node.name.value,
      },
    };
  },
  ProvidedRequiredArgumentsRule: (_node, at, error) => {
    const missing = /argument "(\w+)"/.exec(error.message)?.[1] ?? "";
    return {
      message: `Field '${at.fieldName}' is missing required arguments: ${missing}`,
      extensions: {
        code: "missingRequiredArguments",
        className: "Field",
        name: at.fieldName,
        arguments: missing,
      },
    };
  },
  ValuesOfCorrectTypeRule: (node, at, error) => {
    const argumentName = at.path.at(-1) ?? "";
    const expected =
      /(?:of type|Expected value of type) "([^"]+)"/.exec(error.message)?.[1] ??
      /^(Int|Float|String|Boolean|ID) cannot/.exec(error.message)?.[1] ??
      /in "(\w+)" enum/.exec(error.message)?.[1] ??
      "a valid value";
    return {
      message: `Argument '${argumentName}' on Field '${at.fieldName}' has an invalid value (${print(node)}). Expected type '${expected}'.`,
      extensions: { code: "argumentLiteralsIncompatible", typeName: "Field", argumentName },
    };
  },
  ScalarLeafsRule: (node, at) => {
    const field = node.kind === Kind.FIELD ? node.name.value : at.fieldName;
    if (node.kind === Kind.FIELD) {
      return {
        message: `Field must have selections (field '${field}' returns ${at.fieldType} but has no selections. Did you mean '${field} { ... }'?)`,
        extensions: { code: "selectionMismatch", nodeName: `field '${field}'`, typeName: at.fieldType },
      };
    }
    return {
      message: `Selections can't be made on scalars (field '${field}' returns ${at.fieldType} but has selections)`,
      extensions: { code: "selectionMismatch", nodeName: `field '${field}'`, typeName: at.fieldType },
    };
  },
  KnownTypeNamesRule: (_node, _at, error) => {
    const typeName = /type "(\w+)"/.exec(error.message)?.[1] ?? "";
    return {
      message: `No such type ${typeName}, so it can't be a fragment condition`,
      extensions: { code: "undefinedType", typeName },
    };
  },
  KnownFragmentNamesRule: (node) => {
    const fragmentName = node.kind === Kind.NAME ? node.value : "";
    return {
      message: `Fragment ${fragmentName} was used, but not defined`,
      extensions: { code: "useAndDefineFragment", fragmentName },
    };
  },
  NoUnusedFragmentsRule: (node) => {
    const fragmentName = node.kind === Kind.FRAGMENT_DEFINITION ? node.name.value : "";
    return {
      message: `Fragment ${fragmentName} was defined, but not used`,
      extensions: { code: "useAndDefineFragment", fragmentName },
    };
  },
  NoUndefinedVariablesRule: (node, at) => {
    const variableName = node.kind === Kind.VARIABLE ? node.name.value : "";
    return {
      message: `Variable $${variableName} is used by ${at.path[0] ?? "anonymous query"} but not declared`,
      extensions: { code: "variableNotDefined", variableName },
    };
  },
  NoUnusedVariablesRule: (node, at) => {
    const variableName = node.kind === Kind.VARIABLE_DEFINITION ? node.variable.name.value : "";
    return {
      message: `Variable $${variableName} is declared by ${at.path[0] ?? "anonymous query"} but not used`,
      extensions: { code: "variableNotUsed", variableName },
    };
  },
  VariablesInAllowedPositionRule: (_node, _at, error) => {
    const [, variableName = "", given = "", wanted = ""] =
      /Variable "\$(\w+)" of type "([^"]+)" used in position expecting type "([^"]+)"/.exec(error.message) ??
      [];
    return {
      message: `Type mismatch on variable $${variableName} (${given} / ${wanted})`,
      extensions: { code: "variableMismatch", variableName, typeName: given, errorMessage: "Type mismatch" },
    };
  },
};

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
