import type { StoreNode } from "../../store.ts";
import { handleOf } from "./workshop.ts";
import type { Workshop } from "./workshop.ts";

export type CollectionSpec = {
  title: string;
  handle?: string;
  introduction?: string;
  image?: { altText: string | null };
  seo?: { title?: string; description?: string };
  sortOrder?: string;
  templateSuffix?: string;
  updatedDaysAgo?: number;
  products: StoreNode[];
  /** Rules that fill the collection; none for one filled by hand. */
  filledBy?: { tag: string } | { productType: string } | { priceBelow: number };
  publishedOn: string[];
  translations?: StoreNode[];
};

/** A collection; what it holds is written down as references, whether rules or hands filled it. */
export function collection(w: Workshop, spec: CollectionSpec): StoreNode {
  const handle = spec.handle ?? handleOf(spec.title);
  const introduction = spec.introduction ? `<p>${spec.introduction}</p>` : "";
  return {
    id: w.id("Collection"),
    title: spec.title,
    handle,
    description: spec.introduction ?? "",
    descriptionHtml: introduction,
    seo: { title: spec.seo?.title ?? null, description: spec.seo?.description ?? null },
    image: spec.image
      ? {
          id: w.id("CollectionImage"),
          altText: spec.image.altText,
          width: 2000,
          height: 1250,
          url: `https://cdn.${w.domain}/collections/${encodeURIComponent(handle)}.jpg`,
        }
      : null,
    sortOrder: spec.sortOrder ?? "BEST_SELLING",
    templateSuffix: spec.templateSuffix ?? null,
    updatedAt: w.ago(spec.updatedDaysAgo ?? 30),
    products: spec.products.map((product) => ({ id: product.id })),
    sources: [source(w, spec)],
    resourcePublicationsV2: spec.publishedOn.map((id) => ({
      isPublished: true,
      publishDate: w.ago(180),
      publication: { id },
    })),
    metafields: [],
    translations: spec.translations ?? [],
  };
}

function source(w: Workshop, spec: CollectionSpec): StoreNode {
  const rule = spec.filledBy;
  return {
    __typename: "CollectionConditionsSource",
    id: w.id("CollectionConditionsSource"),
    title: spec.title,
    shareable: false,
    targetType: "PRODUCTS",
    inclusion: {
      matchType: "ALL",
      conditions: rule ? [condition(w, rule)] : [],
      selections: rule ? [] : spec.products.map((product) => ({ product: { id: product.id } })),
    },
    exclusion: null,
  };
}

function condition(w: Workshop, rule: NonNullable<CollectionSpec["filledBy"]>): StoreNode {
  if ("tag" in rule) {
    return {
      __typename: "CollectionSourceInclusionConditionProductTag",
      id: w.id("CollectionSourceInclusionConditionProductTag"),
      matchType: "ANY",
      relation: "TAGGED_WITH",
      values: [rule.tag],
    };
  }
  if ("productType" in rule) {
    return {
      __typename: "CollectionSourceInclusionConditionProductType",
      id: w.id("CollectionSourceInclusionConditionProductType"),
      matchType: "ANY",
      relation: "EQUALS",
      values: [rule.productType],
    };
  }
  return {
    __typename: "CollectionSourceInclusionConditionVariantPrice",
    id: w.id("CollectionSourceInclusionConditionVariantPrice"),
    relation: "LESS_THAN",
    value: w.money(rule.priceBelow),
  };
}
