import type { CodegenConfig } from "@graphql-codegen/cli";

/** Types for the queries in app/facts, from Shopify's own schema (stripped of prose). */
export default {
  schema: "tests/local-shopify/schema/admin-2026-10.graphql",
  documents: ["app/facts/*.ts"],
  // A query is a template literal that begins with "#graphql", as Shopify's own tools mark it.
  pluckConfig: {
    isGqlTemplateLiteral: (node: { type: string; quasis?: { value: { raw: string } }[] }) =>
      node.type === "TemplateLiteral" && node.quasis?.[0]?.value.raw.startsWith("#graphql") === true,
    pluckStringFromFile: (code: string, node: { start: number; end: number }) =>
      code.slice(node.start + 1, node.end - 1),
  } as CodegenConfig["pluckConfig"],
  generates: {
    "app/facts/admin.types.ts": {
      plugins: ["typescript-operations"],
      config: {
        skipTypename: true,
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: {
          ARN: "string",
          BigInt: "string",
          Boolean: "boolean",
          Color: "string",
          Date: "string",
          DateTime: "string",
          Decimal: "string",
          FormattedString: "string",
          HTML: "string",
          ID: "string",
          JSON: "unknown",
          Money: "string",
          StorefrontID: "string",
          URL: "string",
          UnsignedInt64: "string",
          UtcOffset: "string",
        },
      },
    },
  },
} satisfies CodegenConfig;
