import type { OrderJourneysQuery } from "../admin.types";
import { countIn, emptyShare, type Item, type Share } from "./share";
import { countName, type Named } from "./named";

/** Where online orders came from, for orders whose journey is ready and holds a visit. */
export type Journeys = {
  /** How many of the newest orders were read; null where these are all of the last 60 days. */
  newest: number | null;
  ready: number;
  /** Whose last visit names a source that is neither direct nor unknown. */
  traced: number;
  /** Of those traced: through email or SMS. */
  owned: number;
  /** Orders from campaigns: `good` carry a UTM source. */
  tagged: Share;
  /** Visits from Google or Bing that may belong to a campaign with the tag that ads add by themselves. */
  perhapsTagged: number;
  /** Orders with a first and a last visit, and those whose two visits name different sources. */
  both: number;
  differing: number;
  /** The sources of the last visits by name. */
  sources: Named[];
};

type Node = OrderJourneysQuery["orders"]["nodes"][number];
type Journey = NonNullable<Node["customerJourneySummary"]>;
type Visit = NonNullable<Journey["lastVisit"]>;

const untraced = ["", "direct", "unknown"];
const ownMediums = ["email", "newsletter", "sms", "mms", "text"];
const campaigns = ["AD", "RETARGETING", "NEWSLETTER", "MESSAGE", "ABANDONED_CART", "AFFILIATE"];
const ads = ["AD", "RETARGETING"];
/** Their ads carry a click id in the landing page, which is protected customer data that the app does not read. */
const tagsByItself = /google|bing|microsoft/i;

/** No order counted yet. */
export function noJourneys(): Journeys {
  return {
    newest: null,
    ready: 0,
    traced: 0,
    owned: 0,
    tagged: emptyShare(),
    perhapsTagged: 0,
    both: 0,
    differing: 0,
    sources: [],
  };
}

/** Counts one order. */
export function countJourney(journeys: Journeys, journey: Journey | null | undefined, item: Item): void {
  const last = journey?.ready ? journey.lastVisit : null;
  if (!last) return;
  const source = last.source.trim().toLowerCase();
  journeys.ready += 1;
  countName(journeys.sources, last.source.trim() || "unknown");
  if (!untraced.includes(source)) {
    journeys.traced += 1;
    if (isOwn(last, source)) journeys.owned += 1;
  }
  countTag(journeys, last, source, item);
  const first = journey?.firstVisit?.source.trim().toLowerCase();
  if (first === undefined) return;
  journeys.both += 1;
  if (first !== source) journeys.differing += 1;
}

function isOwn({ sourceType, utmParameters }: Visit, source: string): boolean {
  const medium = utmParameters?.medium?.trim().toLowerCase() ?? "";
  return ["NEWSLETTER", "ABANDONED_CART"].includes(sourceType ?? "") || source === "email" || ownMediums.includes(medium); // prettier-ignore
}

function countTag(
  journeys: Journeys,
  { sourceType, utmParameters }: Visit,
  source: string,
  item: Item,
): void {
  const { tagged } = journeys;
  const carries = Boolean(utmParameters?.source?.trim());
  const tagsItself = tagsByItself.test(source);
  if (!carries && source !== "email" && !campaigns.includes(sourceType ?? "")) {
    if (tagsItself && sourceType == null) journeys.perhapsTagged += 1;
  } else if (!carries && tagsItself && ads.includes(sourceType ?? "")) {
    tagged.of += 1;
    tagged.unsure += 1;
  } else countIn(tagged, carries, { ...item, note: source });
}
