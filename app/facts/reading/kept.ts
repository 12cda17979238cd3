import type { FactDefinition } from "../fact";
import { clipped } from "../text/clipped";
import { TooLarge } from "./too-large";

/** What a fact may take in JSON, in characters: it is stored, and looked through whenever a page is shown. */
export const mostKept = 1_000_000;
/** Of a text, unless the fact asks for more: names and addresses are shorter, and longer ones are only shown. */
const longestText = 1_000;
/** No fact is nested as deep. */
const deepest = 20;

/**
 * A fact's value as it is kept: its long texts are clipped. Throws `TooLarge` for a value that is too large to keep even
 * so, and for one that JSON has no form for, such as an amount beyond all numbers.
 */
export function kept(fact: FactDefinition, value: unknown): unknown {
  let left = mostKept;
  const longest = fact.longestText ?? longestText;

  function spend(characters: number): void {
    left -= characters;
    if (left < 0) throw new TooLarge();
  }

  function copy(part: unknown, depth: number): unknown {
    if (typeof part === "string") return text(part);
    if (typeof part === "number" && !Number.isFinite(part)) throw new TooLarge(beyondNumbers);
    if (part === null || typeof part !== "object") {
      spend(String(part).length);
      return part;
    }
    if (depth > deepest) throw new TooLarge();
    if (Array.isArray(part)) {
      spend(2 + part.length);
      return part.map((each) => copy(each, depth + 1));
    }
    const entries = Object.entries(part);
    spend(2 + 4 * entries.length);
    return Object.fromEntries(entries.map(([key, each]) => [text(key), copy(each, depth + 1)]));
  }

  function text(whole: string): string {
    const short = clipped(whole, longest);
    spend(JSON.stringify(short).length);
    return short;
  }

  return copy(value, 0);
}

const beyondNumbers = "Shopify names an amount here that is larger than the app can count with.";
