import type { Filling } from "./replies";

/** Numbers from 0 up to below 1, the same ones for the same seed. */
export function chance(seed: number): () => number {
  let state = (seed * 48_271 + 1) % 2_147_483_647;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** A store of usual names and numbers, each of them another one. The other fillings say only where they differ. */
export function usual(seed = 1): Filling {
  const next = chance(seed);
  let made = 0;
  return {
    // A store in a zone that nobody knows would hide all that is counted by days.
    text: (field) => (field === "ianaTimezone" ? "Pacific/Chatham" : `${field} ${(made += 1)}`),
    whole: () => 1 + Math.floor(40 * next()),
    amount: () => (100 * next()).toFixed(2),
    time: () => new Date(1.79e12 - 4e10 * next()).toISOString(),
    id: (field) =>
      field === "id" || next() < 0.5 ? thing((made += 1)) : thing(1 + Math.floor(made * next())),
    listLength: () => 1 + Math.floor(3 * next()),
    isMissing: () => next() < 0.1,
    pick: (of) => Math.floor(of * next()),
  };
}

/** Of several types, so that what is only looked up for some of them is looked up. */
function thing(number: number): string {
  const types = ["Product", "Collection", "Page", "Location"];
  return `gid://shopify/${types[number % types.length]}/${number}`;
}

/**
 * What makes a pattern, a counter of words or a parser of links look again and again at what it has seen: how a text
 * begins, what it goes on with, and how it ends.
 */
const baited: Record<string, [head: string, body: string, tail: string]> = {
  words: ["", "We send it within 3 to 5 working days to Germany &amp; Austria. ", ""],
  letters: ["", "a", ""],
  "dotted letters": ["", "a.", ""],
  "at signs": ["", "a@a.", ""],
  digits: ["", "1 ", ""],
  "digits and dashes": ["", "1-", ""],
  spaces: ["", " ", ""],
  "spaces before a word": ["", " ", "a"],
  "line breaks": ["", "\n", ""],
  "opening brackets": ["", "<", ""],
  "open tags": ["", "<a ", ""],
  "open scripts": ["", "<script>", ""],
  "open comments": ["", "<!--", ""],
  links: ["", '<a href="/x">', ""],
  "links without an end": ["", '<a href="', ""],
  entities: ["", "&a", ""],
  placeholders: ["", "[INSERT ", ""],
  "question marks": ["/a", "?", "\n"],
  "number signs": ["/a", "#", "\n"],
  slashes: ["", "/a/", ""],
  addresses: ["https://", "a", "\n"],
  "number words": ["", "three ", ""],
  "words for days": ["", "3 day-", ""],
  "Han signs": ["", "配送", ""],
  "copies of copies": ["", "copy of ", ""],
  "versions of versions": ["", "1 ", "x"],
  "a camera's numbers": ["img", "1", " x"],
  capitals: ["", "ÀÉ", ""],
};

/** What the texts are of, and a text of at least so many characters. */
export const baits = Object.entries(baited).map(([of, [head, body, tail]]) => {
  const text = (length: number) => head + body.repeat(Math.ceil(length / body.length)) + tail;
  return [of, text] as const;
});

/** Texts that are no good as names, as keys or as JSON. */
const oddTexts = [
  "",
  " ",
  "\u202Egnp.exe\u202C",
  "خزف صيني أزرق",
  "\uD800",
  "\uDC00 and \uD83D",
  "🏳️‍🌈".repeat(80),
  "Z\u0351\u0310\u0342".repeat(90),
  "\0\u0007\u001B",
  "__proto__",
  "constructor",
  "null",
  '{"a":'.repeat(400),
  "[".repeat(2_000),
  "%E0%A4%A",
  "https://[::1",
  "//",
  "x".repeat(1_500),
];

const oddWholes = [0, -0, -1, 1, 2 ** 31, -(2 ** 31), 2 ** 53, -(2 ** 53), 0.1 + 0.2, 5e-324];
const oddAmounts = [
  "0",
  "0.00",
  "-0.01",
  "-999999999.99",
  "1e21",
  "99999999999999999999.99",
  "0.0000001",
  "9".repeat(400),
  "",
];
/** Times come as ISO 8601, however far away they are. */
const oddTimes = [
  "0001-01-01T00:00:00Z",
  "9999-12-31T23:59:59Z",
  "1970-01-01T00:00:00Z",
  "2026-11-24T09:00:00Z",
];

/** The kinds of stores that no fact may stumble over. */
export const fillings: Record<string, (seed: number) => Filling> = {
  "usual things": usual,
  "nothing in it": (seed) => ({
    ...usual(seed),
    text: () => "",
    whole: () => 0,
    amount: () => "0.00",
    listLength: () => 0,
    isMissing: () => true,
  }),
  "odd texts": (seed) => withTexts(seed, oddTexts),
  "odd numbers and times": (seed) => {
    const next = chance(seed + 5);
    const oneOf = <Of>(list: readonly Of[]) => list[Math.floor(next() * list.length)] as Of;
    return {
      ...usual(seed),
      whole: () => oneOf(oddWholes),
      amount: () => oneOf(oddAmounts),
      time: () => oneOf(oddTimes),
    };
  },
  // Every path leads to another one and back, every name is taken, and every thing hangs on itself.
  "everything again": (seed) =>
    withTexts(seed, ["/a", "/b/", "/A?x", "/products/a-1", "/products/a", "a-1", "a"]),
  "long texts": (seed) => {
    const next = chance(seed + 9);
    let left = 1_500_000;
    return {
      ...usual(seed),
      text(field) {
        const length = Math.min(left, Math.floor(300_000 * next() ** 4));
        left -= length;
        const [, bait] = baits[Math.floor(next() * baits.length)] ?? [];
        return bait && length > 0 ? bait(length) : field;
      },
    };
  },
  "long lists": (seed) => {
    let left = 4_000;
    return {
      ...usual(seed),
      listLength() {
        const length = Math.min(left, 1_000);
        left -= length;
        return length;
      },
    };
  },
};

function withTexts(seed: number, texts: readonly string[]): Filling {
  const next = chance(seed + 3);
  const base = usual(seed);
  const one = () => texts[Math.floor(next() * texts.length)] ?? "";
  return { ...base, text: (field) => (field === "ianaTimezone" ? base.text(field) : one()) };
}
