import { Kind, print } from "graphql";
import type { ASTNode, FieldNode, GraphQLError } from "graphql";

/** Where the node at fault stands. `path` is as Shopify shows it. */
export type Surroundings = { path: string[]; typeName: string; fieldName: string; fieldType: string };

type Wording = { message: string; extensions: Record<string, unknown> };

/** How Shopify words what a rule of graphql-js found, by the name of the rule. */
export const wordings: Record<
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
