import type { StoreNode } from "../../store.ts";
import { handleOf } from "./workshop.ts";
import type { Workshop } from "./workshop.ts";

/** A country of a market with the currency people pay in there. */
export type CountrySpec = { code: string; name: string; currency: string };

export type MarketSpec = {
  name: string;
  status?: "ACTIVE" | "DRAFT";
  countries: CountrySpec[];
  currency: string;
  localCurrencies?: boolean;
  rounding?: boolean;
  /** Where the market is reached; none inherits the store's own address. */
  address?: { host?: string; subfolder?: string; locales: string[] };
  prices?: { taxes: string; duties?: string };
};

/** A market of one or more countries. */
export function market(w: Workshop, spec: MarketSpec): StoreNode {
  return {
    id: w.id("Market"),
    name: spec.name,
    handle: handleOf(spec.name),
    status: spec.status ?? "ACTIVE",
    type: "REGION",
    assignedCustomization: spec.address !== undefined,
    currencySettings: {
      localCurrencies: spec.localCurrencies ?? false,
      roundingEnabled: spec.rounding ?? false,
      baseCurrency: currency(spec.currency),
    },
    conditions: {
      conditionTypes: ["REGION"],
      regionsCondition: {
        applicationLevel: "SPECIFIED",
        regions: spec.countries.map((each) => ({
          __typename: "MarketRegionCountry",
          id: w.id("MarketRegionCountry"),
          name: each.name,
          code: each.code,
          currency: currency(each.currency),
        })),
      },
    },
    priceInclusions: spec.prices
      ? {
          inclusiveTaxPricingStrategy: spec.prices.taxes,
          inclusiveDutiesPricingStrategy: spec.prices.duties ?? "ADD_DUTIES_AT_CHECKOUT",
          adaptivePricingEnabled: false,
        }
      : null,
    webPresences: spec.address ? [webPresence(w, spec.address)] : [],
    catalogs: [],
    metafields: [],
  };
}

function webPresence(w: Workshop, spec: NonNullable<MarketSpec["address"]>): StoreNode {
  const [first = "en", ...others] = spec.locales;
  const root = `https://${spec.host ?? w.domain}/`;
  return {
    id: w.id("MarketWebPresence"),
    domain: spec.host
      ? { id: w.id("Domain"), host: spec.host, sslEnabled: true, url: `https://${spec.host}` }
      : null,
    subfolderSuffix: spec.subfolder ?? null,
    defaultLocale: { locale: first, name: languageName(first), primary: false, published: true },
    alternateLocales: others.map((locale) => ({
      locale,
      name: languageName(locale),
      primary: false,
      published: true,
    })),
    rootUrls: spec.locales.map((locale) => ({
      locale,
      url: spec.subfolder ? `${root}${locale}-${spec.subfolder}/` : root,
    })),
  };
}

/** The store's languages; the first one is the primary. */
export function shopLocales(published: string[], drafts: string[] = []): StoreNode[] {
  return [...published, ...drafts].map((locale, index) => ({
    locale,
    name: languageName(locale),
    primary: index === 0,
    published: published.includes(locale),
    marketWebPresences: [],
  }));
}

function languageName(locale: string): string {
  return new Intl.DisplayNames(["en"], { type: "language" }).of(locale) ?? locale;
}

function currency(code: string): StoreNode {
  const currencyName = new Intl.DisplayNames(["en"], { type: "currency" }).of(code) ?? code;
  return { currencyCode: code, currencyName, enabled: true, manualRate: null, rateUpdatedAt: null };
}
