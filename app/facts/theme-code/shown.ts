import reviewApps from "../../../content/tables/review-apps.json" with { type: "json" };
import type { ThemeFiles } from "../theme-json/files.ts";
import { short, type Part, type ThemeJson } from "../theme-json/read.ts";
import { isNamedAfter } from "./app-handles.ts";
import { readHomeTop, type Top } from "./home-top.ts";
import { appOf, codeOf, groupsOf, placeOf, says } from "./places.ts";
import { readProfiles, type Profiles } from "./profiles.ts";
import { readSignup, type SignupForm } from "./signup.ts";

/** What the theme shows visitors; null where the files it hangs on could not be read or parsed. */
export type Shown = {
  signupForm: SignupForm | null;
  profiles: Profiles | null;
  /** The first two sections of the home page. */
  homeTop: Top[] | null;
  /** Where header or footer offer to change country or language. */
  localization: { in: string[] } | null;
  /** A block of a review app, and a section of related products, on the product page. */
  reviewApp: { name: string | null } | null;
  recommendations: { in: string | null } | null;
};

const headerOrFooter = /header|footer/i;
const localizationTag = /\{%-? form ['"]localization['"]/;
/** A header or footer in which more sections switch something is named by the first ones. */
const mostNamed = 20;

/** Reads what visitors see of forms, profiles, buttons and switches. `settings` are the theme's current ones. */
export function readShown(files: ThemeFiles, settings: ThemeJson | null, schema: unknown): Shown {
  const ends = groupsOf(files, settings, headerOrFooter);
  const home = placeOf(files, "templates/index.json");
  const product = placeOf(files, "templates/product.json");
  const isVintage = files.has("templates/product.liquid");
  return {
    signupForm: readSignup(files, settings),
    profiles: readProfiles(files, settings, schema),
    homeTop: home.readable ? readHomeTop(files, home) : null,
    localization: ends.readable ? { in: localeSwitches(files, ends.parts) } : null,
    reviewApp: product.readable || isVintage ? { name: reviewApp(product.parts) } : null,
    recommendations: product.readable || isVintage ? { in: recommends(files, product.parts) } : null,
  };
}

function localeSwitches(files: ThemeFiles, parts: readonly Part[]): string[] {
  const sections = parts.filter((part) => switchesLocale(files, part)).map(({ section }) => short(section));
  return [...new Set(sections)].slice(0, mostNamed);
}

/** Settings for the switches decide where a section has them; otherwise the form itself does. */
function switchesLocale(files: ThemeFiles, part: Part): boolean {
  const own = Object.entries(part.settings).filter(
    ([id, value]) =>
      typeof value === "boolean" && /country|language|locali[sz]ation|locale|currency/i.test(id),
  );
  if (own.length > 0) return own.some(([, value]) => value);
  return says(files, part, localizationTag);
}

function reviewApp(parts: readonly Part[]): string | null {
  const found = parts.map(({ type }) => appOf(type)).find(isAmong(reviewApps.handles));
  return found === undefined ? null : short(found);
}

/** Code that draws several kinds of blocks tells nothing of whether the one with recommendations is there. */
function recommends(files: ThemeFiles, parts: readonly Part[]): string | null {
  const byType = parts.find(({ type }) => namesRecommendations(type));
  const byCode = parts.find(
    (part) =>
      says(files, part, /\brecommendations\.(?:products|performed|intent)/) &&
      !says(files, part, /\bblock\.type\b/) &&
      codeOf(files, part)?.cut === false,
  );
  const found = byType ?? byCode;
  return found ? short(found.type) : null;
}

/** “related-products” or “recommendations”, by whole words; “related-articles” and “recommended-reading” lead elsewhere. */
function namesRecommendations(type: string): boolean {
  const words = type.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase().split(/[^a-z]+/).filter(Boolean); // prettier-ignore
  if (!words.some((word) => /^(?:related|recommend(?:ed|s|ations?)?|complementary)$/.test(word)))
    return false;
  return words.some((word) => /^(?:products?|items?)$/.test(word)) || words.length === 1;
}

function isAmong(handles: readonly string[]) {
  return (app: string | null): app is string =>
    app !== null && handles.some((handle) => isNamedAfter(app, handle));
}
