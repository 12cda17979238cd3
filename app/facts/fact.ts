import type { ProfileKey } from "./stated/profile";

/**
 * Every fact's value type by its name. A fact file adds its own line by declaration merging, so a checkpoint
 * that reads a fact it did not name in `needs` does not compile, and no list has to be kept.
 */
export interface Facts {
  /** When the store was read: ISO 8601, UTC. */
  readAt: string;
}

export type FactName = keyof Facts;

/**
 * Why something is not known. `sentence` is for the merchant; `scopes` name what a grant would open, `statement`
 * what only the merchant can say about the business.
 */
export type Because = {
  kind:
    | "scope"
    | "refused"
    | "protected"
    | "plan"
    | "failed"
    | "incomplete"
    | "too-little-data"
    | "cannot-tell"
    | "not-stated"
    | "not-sure"
    /** Not read so far, or read as an earlier release did. */
    | "not-read"
    /** Read, but the app failed at it: no fault of the store. */
    | "not-judged";
  sentence: string;
  scopes?: string[];
  /** Set where the scopes are not the merchant's to grant: Shopify has to review the app for them first. */
  awaitsShopify?: true;
  statement?: ProfileKey;
};

/**
 * A fact as it was read: its value, or why there is none; never a default. It belongs to its time, `at` (ISO 8601), and to
 * its fact: `hash` tells how that was asked for and what its value looked like then.
 */
export type Reading<Value> = ({ known: true; value: Value } | { known: false; because: Because }) & {
  at?: string;
  hash?: string;
};

/** What was read of a store. A name that is missing was not read yet. */
export type Readings = { [Name in FactName]?: Reading<Facts[Name]> };

export type PageInfo = { hasNextPage: boolean; endCursor?: string | null };

type FactBase<Value> = {
  /** Access scopes the query needs, all of them; empty when the Admin API gives it to every app. */
  scopes: string[];
  /** One query operation, without named fragments; it may be read together with others in one request. */
  query: string;
  /** A small healthy value: examples of checkpoints say only where they differ from it. */
  example: Value;
  /**
   * What stores keep of a fact stands until its query or the build of its value changes. Raise this (from 0) where the
   * same query now gives another value of the same build: other rules for shaping or counting, another unit, a source
   * in `from` that means something else. Then it is read anew; leave it where a value stays what it was.
   */
  revision?: number;
  /** Facts whose values the query's variables come from; read first. */
  from?: FactName[];
  /** The query's variables from those facts; null when there is nothing to ask, then `nothing` is the value. */
  variables?: (facts: Readings) => Record<string, unknown> | null;
  nothing?: Value;
  /** How many characters of a single text are kept, where that is more than of a name. */
  longestText?: number;
};

/**
 * A fact that one reply holds whole. A connection in it that has a next page makes the fact unknown. `Shaped` is a
 * promise of the value where that takes work which has to let others have their turn.
 */
export type SingleFact<Data, Value, Shaped = Value> = FactBase<Value> & {
  /** The value from the reply; `facts` are those that were known when it was asked for. */
  shape: (data: Data, facts?: Readings) => Shaped;
};

/**
 * A fact over a collection of any size: pages stream by (`$after: String` in the query) and leave a tally.
 * `maxPages` bounds what is read: beyond it the fact is unknown, never a part of the truth.
 */
export type TallyFact<Data, Tally, Value> = FactBase<Value> & {
  page: (data: Data) => PageInfo;
  /** An empty tally; `readAt` (ISO 8601) is there for what depends on the day, such as “published by now”. */
  start: (readAt: string) => Tally;
  add: (tally: Tally, data: Data) => void;
  /** What the tally says; a promise where that takes work of its own. */
  finish: (tally: Tally) => Value | Promise<Value>;
  maxPages: number;
  /** Whether what was counted settles all that hangs on it: then no further page is read. */
  enough?: (tally: Tally) => boolean;
  /**
   * How many there are, from a count beside the collection. A fact that has it is read by a bulk operation when
   * there are more than its pages hold; its nodes come by rising id then, as Shopify's pages do by default.
   */
  size?: (data: Data) => number | null | undefined;
};

export type FactDefinition =
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each file fixes its own types; readers treat them alike
  SingleFact<any, any, any> | TallyFact<any, any, any>;

/** Defines a fact that one reply holds whole. */
export function fact<Data, Value>(
  definition: SingleFact<Data, Value, Promise<Value>>,
): SingleFact<Data, Value, Promise<Value>>;
export function fact<Data, Value>(definition: SingleFact<Data, Value>): SingleFact<Data, Value>;
export function fact(definition: object): object {
  return definition;
}

/** Defines a fact that is counted up while the pages of a collection stream by. */
export function tally<Data, Tally, Value>(
  definition: TallyFact<Data, Tally, Value>,
): TallyFact<Data, Tally, Value> {
  return definition;
}
