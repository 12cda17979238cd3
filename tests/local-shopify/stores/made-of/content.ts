import type { StoreNode } from "../../store.ts";
import { handleOf } from "./workshop.ts";
import type { Workshop } from "./workshop.ts";

export type PageSpec = {
  title: string;
  handle?: string;
  body?: string;
  published?: boolean;
  templateSuffix?: string;
  updatedDaysAgo?: number;
  metaDescription?: string;
};

/** A page of the online store; `body` is HTML. */
export function page(w: Workshop, spec: PageSpec): StoreNode {
  const body = spec.body ?? "";
  const published = spec.published ?? true;
  const updated = spec.updatedDaysAgo ?? 120;
  return {
    id: w.id("Page"),
    title: spec.title,
    handle: spec.handle ?? handleOf(spec.title),
    body,
    bodySummary: plain(body).slice(0, 150),
    isPublished: published,
    publishedAt: published ? w.ago(updated + 60) : null,
    createdAt: w.ago(updated + 90),
    updatedAt: w.ago(updated),
    templateSuffix: spec.templateSuffix ?? null,
    metafields: spec.metaDescription
      ? [metafield(w, "PAGE", "global", "description_tag", "single_line_text_field", spec.metaDescription)]
      : [],
  };
}

export type ArticleSpec = {
  title: string;
  body: string;
  publishedDaysAgo?: number;
  image?: { altText: string | null };
  tags?: string[];
};

/** A blog with its articles; an article without a publishing day is a draft. */
export function blog(
  w: Workshop,
  spec: { title: string; commentPolicy?: "AUTO_PUBLISHED" | "CLOSED" | "MODERATED"; articles: ArticleSpec[] },
): StoreNode {
  const handle = handleOf(spec.title);
  return {
    id: w.id("Blog"),
    title: spec.title,
    handle,
    commentPolicy: spec.commentPolicy ?? "CLOSED",
    createdAt: w.ago(400),
    updatedAt: w.ago(20),
    tags: [...new Set(spec.articles.flatMap((each) => each.tags ?? []))],
    templateSuffix: null,
    metafields: [],
    articles: spec.articles.map((each) => article(w, each)),
  };
}

function article(w: Workshop, spec: ArticleSpec): StoreNode {
  const published = spec.publishedDaysAgo !== undefined;
  const day = spec.publishedDaysAgo ?? 10;
  const handle = handleOf(spec.title);
  return {
    id: w.id("Article"),
    title: spec.title,
    handle,
    body: spec.body,
    summary: `<p>${plain(spec.body).slice(0, 140)}</p>`,
    isPublished: published,
    publishedAt: published ? w.ago(day) : null,
    createdAt: w.ago(day + 4),
    updatedAt: w.ago(day),
    tags: spec.tags ?? [],
    templateSuffix: null,
    image: spec.image
      ? {
          id: w.id("ArticleImage"),
          altText: spec.image.altText,
          width: 1600,
          height: 1000,
          url: `https://cdn.${w.domain}/articles/${encodeURIComponent(handle)}.jpg`,
        }
      : null,
    metafields: [],
  };
}

export type MenuItemSpec = { title: string; items?: MenuItemSpec[] } & (
  | {
      to: StoreNode;
      type: "PRODUCT" | "COLLECTION" | "PAGE" | "BLOG" | "ARTICLE" | "SHOP_POLICY";
      url?: string;
    }
  | {
      type: "FRONTPAGE" | "CATALOG" | "COLLECTIONS" | "SEARCH" | "HTTP" | "CUSTOMER_ACCOUNT_PAGE";
      url: string;
    }
);

/** A menu of up to three levels. */
export function menu(
  w: Workshop,
  spec: { title: string; handle: string; isDefault?: boolean; items: MenuItemSpec[] },
): StoreNode {
  return {
    id: w.id("Menu"),
    title: spec.title,
    handle: spec.handle,
    isDefault: spec.isDefault ?? false,
    items: spec.items.map((item) => menuItem(w, item)),
  };
}

const sectionsOfUrls = { PRODUCT: "products", COLLECTION: "collections", PAGE: "pages", BLOG: "blogs" };

function menuItem(w: Workshop, spec: MenuItemSpec): StoreNode {
  const target = "to" in spec ? spec.to : undefined;
  const section = spec.type in sectionsOfUrls ? sectionsOfUrls[spec.type as keyof typeof sectionsOfUrls] : "";
  return {
    id: w.id("MenuItem"),
    title: spec.title,
    type: spec.type,
    url: spec.url ?? `/${section}/${String(target?.handle ?? "")}`,
    resourceId: target?.id ?? null,
    tags: [],
    items: (spec.items ?? []).map((item) => menuItem(w, item)),
  };
}

/** A target that no longer exists, for a link that leads nowhere. */
export function deleted(w: Workshop, type: string, handle: string): StoreNode {
  return { id: w.id(type), handle };
}

export function redirect(w: Workshop, path: string, target: string): StoreNode {
  return { id: w.id("UrlRedirect"), path, target };
}

/** A metafield with its value as text. */
export function metafield(
  w: Workshop,
  ownerType: string,
  namespace: string,
  key: string,
  type: string,
  value: string,
): StoreNode {
  return {
    id: w.id("Metafield"),
    ownerType,
    namespace,
    key,
    type,
    value,
    jsonValue: value,
    createdAt: w.ago(150),
    updatedAt: w.ago(40),
  };
}

/** Paragraphs of plain text as HTML. */
export function paragraphs(...texts: string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join("\n");
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
