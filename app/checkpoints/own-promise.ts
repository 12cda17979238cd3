import type { Reading } from "~/facts/fact";
import type { Page } from "~/facts/pages";
import type { Policy } from "~/facts/policies";
import type { Profile, Sourcing } from "~/facts/stated/profile";
import type { Products } from "~/facts/tally/product-counts";
import { saysHowLong } from "./delivery-times";
import { legalTexts } from "./legal-texts";

/**
 * What a store promises about sending: business days it has set, the usual ones where it says nothing anywhere, or
 * something said elsewhere that the app cannot weigh; `where` completes “You set no processing time, and …”.
 */
export type Promise =
  { kind: "set" | "usual"; days: number } | { kind: "elsewhere"; where: string } | { kind: "unreadable" };

/** What shoppers take for usual where a store says nothing. */
const usualDays = 3;
/** What is made or sent by others first has no usual time. */
const madeFirst: readonly Sourcing[] = ["made-to-order", "print-on-demand", "dropshipping", "mixed"];
const places = {
  SHIPPING_POLICY: "your shipping policy",
  TERMS_OF_SERVICE: "your terms of service",
} as const;

/** The promise, from the most binding place to the least. */
export function promiseOf({
  processingTime,
  policies,
  pages,
  profile: { sourcing },
  products,
}: {
  processingTime: string | null | undefined;
  policies: readonly Policy[];
  pages: Reading<Page[]>;
  profile: Profile;
  products: Reading<Products>;
}): Promise {
  if (processingTime) {
    const days = daysOf(processingTime);
    return days === null ? { kind: "unreadable" } : { kind: "set", days };
  }
  for (const [type, place] of Object.entries(places)) {
    const text = policies.find((policy) => policy.type === type)?.text ?? "";
    if (saysHowLong(text)) return { kind: "elsewhere", where: `${place} names a time of its own` };
  }
  if (!pages.known) return { kind: "elsewhere", where: "your pages could not be read" };
  const { texts, unseen } = legalTexts(["shipping"], [], {
    policies: [],
    pages: pages.value,
    leastWords: Infinity,
  });
  const page = texts.find(({ text }) => text === null || saysHowLong(text));
  if (page) return { kind: "elsewhere", where: `your page “${page.title}” names a time of its own` };
  const filled = unseen.find(({ title }) => texts.some((text) => text.title === title));
  if (filled)
    return { kind: "elsewhere", where: `your page “${filled.title}” has words that the app does not see` };
  if (sourcing !== undefined && madeFirst.includes(sourcing))
    return { kind: "elsewhere", where: "what you sell is made or sent by others first" };
  if (products.known && products.value.timed.count > 0)
    return { kind: "elsewhere", where: "product pages name a time of their own" };
  return { kind: "usual", days: usualDays };
}

/** Shopify states business days as an ISO 8601 duration, “P2D”; null for any other kind of duration. */
function daysOf(duration: string): number | null {
  const days = /^P(\d+)D(?:T0[HMS])?$/.exec(duration)?.[1];
  return days === undefined ? null : Number(days);
}
