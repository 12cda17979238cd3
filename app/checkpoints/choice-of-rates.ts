import type { Rate } from "~/facts/delivery-profiles";
import table from "../../content/tables/speed-words.json";
import { saysHowLong } from "./delivery-times";

type Choice = "yes" | "no" | "unclear";

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const fast = new RegExp(table.fast.map(whole).join("|"), "iu");
const plain = new Set(table.plain);

/**
 * Whether these rates let a buyer choose. A carrier's own services are as many as it lists; of fixed rates two have to
 * fit one order and differ by more than that one of them is free. An app that calculates rates leaves it open.
 */
export function choiceIn(rates: readonly Rate[]): Choice {
  const services = rates.reduce((sum, rate) => sum + rate.services, 0);
  if (services >= 2) return "yes";
  const pairs = rates.flatMap((a, place) => rates.slice(place + 1).map((b) => between(a, b)));
  if (pairs.includes("yes")) return "yes";
  return pairs.includes("unclear") || rates.some(({ fixed }) => !fixed) ? "unclear" : "no";
}

function between(a: Rate, b: Rate): Choice {
  if (!a.fixed || !b.fixed) return a.services + b.services > 0 ? "yes" : "unclear";
  const fits = (["price", "grams"] as const).every((of) => meet(a.for[of], b.for[of]));
  if (!fits || a.name === b.name) return "no";
  if ((a.price === 0) === (b.price === 0)) return "yes";
  // One of them is free: whoever pays for the other one has to get something for it.
  const paid = a.price === 0 ? b : a;
  const free = a.price === 0 ? a : b;
  if (isFast(paid) !== isFast(free)) return "yes";
  if (sayTimes(paid, free)) return timesOf(paid) === timesOf(free) ? "no" : "yes";
  return isPlain(paid) ? "no" : "unclear";
}

function isFast({ name, description }: Rate): boolean {
  return fast.test(`${name} ${description ?? ""}`);
}

/** Whether a name is made of words that say nothing but “shipping”. */
function isPlain({ name }: Rate): boolean {
  const lower = name.toLowerCase().trim();
  return plain.has(lower) || (lower.match(/\p{L}+/gu) ?? []).every((word) => plain.has(word));
}

function sayTimes(...rates: Rate[]): boolean {
  return rates.every(({ name, description }) => saysHowLong(name, description));
}

function timesOf({ name, description }: Rate): string {
  return (`${name} ${description ?? ""}`.match(/\d+/g) ?? []).join("-");
}

function meet([fromA, toA]: Rate["for"]["price"], [fromB, toB]: Rate["for"]["price"]): boolean {
  // What one rate ends with and the other begins with is one order value, and no choice.
  return Math.max(fromA, fromB) < Math.min(toA ?? Infinity, toB ?? Infinity);
}

function whole(word: string): string {
  return spaceless.test(word) ? word : `(?<!\\p{L})${word}(?!\\p{L})`;
}
