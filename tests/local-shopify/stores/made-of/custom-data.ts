import type { StoreNode } from "../../store.ts";
import type { Workshop } from "./workshop.ts";

export type DefinitionSpec = {
  name: string;
  namespace: string;
  key: string;
  type: string;
  ownerType?: string;
  pinned?: number;
  filled: number;
  invalid?: boolean;
  inReports?: boolean;
  standard?: boolean;
};

/** A custom field that products (or other owners) can carry. */
export function metafieldDefinition(w: Workshop, spec: DefinitionSpec): StoreNode {
  const ownerType = spec.ownerType ?? "PRODUCT";
  const type = { name: spec.type, category: "TEXT" };
  return {
    id: w.id("MetafieldDefinition"),
    name: spec.name,
    namespace: spec.namespace,
    key: spec.key,
    ownerType,
    description: null,
    type,
    pinnedPosition: spec.pinned ?? null,
    metafieldsCount: spec.filled,
    validationStatus: spec.invalid ? "SOME_INVALID" : "ALL_VALID",
    validations: [],
    useAsCollectionCondition: false,
    access: { admin: "MERCHANT_READ_WRITE", customerAccount: "NONE", storefront: "PUBLIC_READ" },
    capabilities: {
      adminFilterable: { eligible: true, enabled: false, status: "NOT_FILTERABLE" },
      analyticsQueryable: { eligible: true, enabled: spec.inReports ?? false },
      cartToOrderCopyable: { eligible: false, enabled: false },
      smartCollectionCondition: { eligible: true, enabled: false },
      uniqueValues: { eligible: true, enabled: false },
    },
    standardTemplate: spec.standard
      ? {
          id: w.id("StandardMetafieldDefinitionTemplate"),
          name: spec.name,
          namespace: spec.namespace,
          key: spec.key,
          ownerTypes: [ownerType],
          type,
          validations: [],
          visibleToStorefrontApi: true,
        }
      : null,
  };
}

/** A kind of reusable content, with its entries; each entry is one text. */
export function metaobjectDefinition(
  w: Workshop,
  spec: { name: string; type: string; fields: string[]; entries: Record<string, string>[] },
): { definition: StoreNode; entries: StoreNode[] } {
  const id = w.id("MetaobjectDefinition");
  const entries = spec.entries.map((values, index) => ({
    id: w.id("Metaobject"),
    type: spec.type,
    handle: `${spec.type}-${index + 1}`,
    displayName: Object.values(values)[0] ?? spec.name,
    createdAt: w.ago(200),
    updatedAt: w.ago(50),
    definition: { id },
    capabilities: { publishable: { status: "ACTIVE" } },
    fields: spec.fields.map((key) => ({
      key,
      type: "multi_line_text_field",
      value: values[key] ?? null,
      jsonValue: values[key] ?? null,
    })),
  }));
  const definition = {
    id,
    name: spec.name,
    type: spec.type,
    description: null,
    displayNameKey: spec.fields[0] ?? null,
    hasThumbnailField: false,
    createdAt: w.ago(220),
    updatedAt: w.ago(60),
    metaobjectsCount: entries.length,
    access: { admin: "MERCHANT_READ_WRITE", customerAccount: "NONE", storefront: "PUBLIC_READ" },
    fieldDefinitions: spec.fields.map((key) => ({
      key,
      name: key,
      required: true,
      description: null,
      type: { name: "multi_line_text_field", category: "TEXT" },
      validations: [],
    })),
    metaobjects: entries.map((entry) => ({ id: entry.id })),
  };
  return { definition, entries };
}
