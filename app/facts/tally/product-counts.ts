import type { ProductsQuery } from "../admin.types";
import { addDescription, noDescriptions, ownDescriptions, type Descriptions } from "./descriptions";
import { clipped } from "../text/clipped";
import {
  addHandle,
  cleanHandles,
  liveAddresses,
  noHandles,
  type Address,
  type CountingHandles,
} from "./handles";
import { addGap, emptyGaps, type Gaps } from "./gaps";
import { addMainImage, emptyShapes, mainImages, type MainImages, type Shapes } from "./main-images";
import { countAltTexts, countFilms, countHeavyImages, type HeavyImages } from "./product-media";
import { addOptionName, clashesOf, type OptionNames, type Spellings } from "./option-names";
import { namesDays } from "./lead-times";
import { hasWords } from "./plain-text";
import { isPublished } from "./published";
import {
  countSearchTitle,
  finishSearchTitles,
  isWithin,
  noSearchTitles,
  type CountingSearchTitles,
  type SearchTitles,
} from "./search-titles";
import {
  countFound,
  countIn,
  emptyFound,
  emptyShare,
  keep,
  type Found,
  type Item,
  type Share,
} from "./share";
import { addTitle, readableTitles, type Titles } from "./titles";

/** What the active products have, each as a share of them. Gift cards are counted apart. */
export type Products = {
  /** Active products, gift cards left out. */
  active: number;
  /** On the online store by the time of the reading. */
  published: Share;
  /** Of images, not products; `unsure` are those beyond the first twenty of a product. */
  altTexts: Share;
  threeMedia: Share;
  /** With a video or 3D model; `unsure` are those that may have one beyond the first twenty. */
  filmed: Share;
  titles: Share;
  /** Of the products on the online store. */
  handles: Share;
  /** On the online store, the first by id. */
  live: Address[];
  /** Of the products with ten words of description, members of combined listings left out. */
  ownDescriptions: Share;
  /** Products with options of their own, how many kinds of option there are, and names in several spellings. */
  withOptions: number;
  optionKinds: number;
  optionNames: Spellings[];
  /** On the online store and made of other products. */
  bundles: Found;
  searchTitles: SearchTitles;
  metaDescriptions: Share;
  descriptions: Share;
  categories: Share;
  typesAndVendors: Share;
  grouped: Share;
  /** Whose description names a number of days or weeks, such as the time it takes to make them. */
  timed: Found;
  /** With a rating in the standard metafield that review apps fill. */
  rated: Found;
  /** On the online store with a template other than the default one; the note is its name. */
  ownTemplates: Found;
  giftCards: { active: number; published: number; first: Item[] };
  mainImages: MainImages;
  heavyImages: HeavyImages;
  /** Without one of: category, vendor, first image or film, 50 words of description. */
  feedGaps: Gaps;
  /** Good are those to which no sales channel objects; the note of the others is what it says. */
  accepted: Share;
};

type Node = ProductsQuery["products"]["nodes"][number];
/** The counts so far, and what is only needed until the last product has been seen. */
export type Counting = {
  readAt: string;
  value: Products;
  titles: Titles;
  searchTitles: CountingSearchTitles;
  handles: CountingHandles;
  descriptions: Descriptions;
  options: OptionNames;
  shapes: Shapes;
};

const placeholderCategory = "gid://shopify/TaxonomyCategory/na";

/** A count with nothing in it, for a reading at `readAt`. */
export function emptyProducts(readAt: string): Counting {
  return {
    readAt,
    value: nothingYet(),
    titles: new Map(),
    searchTitles: noSearchTitles(),
    handles: noHandles(),
    descriptions: noDescriptions(),
    options: new Map(),
    shapes: emptyShapes(),
  };
}

/** The counts once every product has been seen. */
export function finishProducts({
  value,
  titles,
  searchTitles,
  handles,
  descriptions,
  options,
  shapes,
}: Counting): Products {
  return {
    ...value,
    titles: readableTitles(titles),
    searchTitles: finishSearchTitles(searchTitles),
    handles: cleanHandles(handles),
    live: liveAddresses(handles),
    ownDescriptions: ownDescriptions(descriptions),
    optionKinds: options.size,
    optionNames: clashesOf(options),
    mainImages: mainImages(shapes),
  };
}

/** Counts one product, when it is active. */
export function addProduct(counting: Counting, product: Node): void {
  if (product.status !== "ACTIVE") return;
  const { readAt, value } = counting;
  const item: Item = { id: product.id, title: clipped(product.title) };
  const published = isPublished(product.publishedAt, readAt);
  if (product.isGiftCard) {
    value.giftCards.active += 1;
    if (published) value.giftCards.published += 1;
    keep(value.giftCards.first, item);
    return;
  }
  value.active += 1;
  countIn(value.published, published, item);
  countAltTexts(value.altTexts, product, item);
  countIn(value.threeMedia, product.media.nodes.length >= 3, item);
  countIn(value.metaDescriptions, isWithin(product.seo.description, 70, 160), item);
  const described = hasWords(product.descriptionHtml, 50);
  const categorized = product.category != null && product.category.id !== placeholderCategory;
  countIn(value.descriptions, described, item);
  countIn(value.categories, categorized, item);
  countIn(value.typesAndVendors, product.productType.trim() !== "" && product.vendor.trim() !== "", item);
  if (product.rating) countFound(value.rated, item);
  const template = product.templateSuffix;
  if (published && template) countFound(value.ownTemplates, { ...item, note: template });
  countIn(value.grouped, product.collections.nodes.length > 0, item);
  countSearchTitle(counting.searchTitles, item, { own: product.seo.title, name: product.title });
  countFilms(value.filmed, product, item);
  countHeavyImages(value.heavyImages, product, item);
  addMainImage(counting.shapes, product, item);
  const missing = [
    ...(categorized ? [] : ["category"]),
    ...(product.vendor.trim() ? [] : ["vendor"]),
    ...(product.media.nodes.length > 0 ? [] : ["image"]),
    ...(described ? [] : ["full description"]),
  ];
  if (missing.length > 0) addGap(value.feedGaps, { ...item, note: `no ${missing.join(", ")}` });
  countAccepted(value.accepted, product, item);
  if (published && product.hasVariantsThatRequiresComponents) countFound(value.bundles, item);
  note(counting, product, item, published);
}

/** Notes what can only be judged once every product has been seen. */
function note(counting: Counting, product: Node, item: Item, published: boolean): void {
  const combined = product.combinedListingRole != null;
  addTitle(counting.titles, item, product.title, combined);
  addHandle(counting.handles, { ...item, handle: product.handle, published });
  if (namesDays(product.descriptionHtml)) countFound(counting.value.timed, item);
  if (!combined) addDescription(counting.descriptions, product.descriptionHtml, item);
  if (product.hasOnlyDefaultVariant) return;
  counting.value.withOptions += 1;
  for (const { name } of product.options) addOptionName(counting.options, name, item);
}

function countAccepted(share: Share, { feedback }: Node, item: Item): void {
  const objected = feedback?.details.some(({ state }) => state === "REQUIRES_ACTION") ?? false;
  const note = feedback?.summary.trim();
  countIn(share, !objected, note ? { ...item, note } : item);
}

function nothingYet(): Products {
  return {
    active: 0,
    published: emptyShare(),
    altTexts: emptyShare(),
    threeMedia: emptyShare(),
    filmed: emptyShare(),
    titles: emptyShare(),
    handles: emptyShare(),
    live: [],
    ownDescriptions: emptyShare(),
    withOptions: 0,
    optionKinds: 0,
    optionNames: [],
    bundles: emptyFound(),
    searchTitles: noSearchTitles().value,
    metaDescriptions: emptyShare(),
    descriptions: emptyShare(),
    categories: emptyShare(),
    typesAndVendors: emptyShare(),
    grouped: emptyShare(),
    timed: emptyFound(),
    rated: emptyFound(),
    ownTemplates: emptyFound(),
    giftCards: { active: 0, published: 0, first: [] },
    mainImages: mainImages(emptyShapes()),
    heavyImages: { gifs: emptyShare(), originals: emptyShare() },
    feedGaps: emptyGaps(),
    accepted: emptyShare(),
  };
}
