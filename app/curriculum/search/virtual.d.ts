declare module "virtual:academy-search" {
  /** The search index as JSON: a `SearchFile`. */
  export const file: string;
}

declare module "virtual:academy-search-version" {
  /** Changes with the search index. */
  export const version: string;
}
