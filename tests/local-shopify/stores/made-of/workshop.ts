/** What every part of a store is made with: its clock, its ids, its money and its dice. */
export type Workshop = {
  now: Date;
  domain: string;
  currency: string;
  /** The next global id of a type; ids of different stores never meet. */
  id(type: string): string;
  /** A moment before `now`, as the API writes it; negative numbers lie in the future. */
  ago(days: number, hours?: number): string;
  money(amount: number): Money;
  /** An amount in shop money, which is also what the buyer was shown. */
  bag(amount: number): MoneyBag;
  /** A `Money` scalar: as many decimals as the currency has. */
  price(amount: number): string;
  /** The next number from 0 up to 1; the same in every run. */
  random(): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
};

export type Money = { amount: string; currencyCode: string };
export type MoneyBag = { shopMoney: Money; presentmentMoney: Money };

const dayMs = 86_400_000;
const zeroDecimal = new Set(["JPY", "KRW", "VND", "CLP", "ISK"]);

/** A workshop for one store; everything it hands out follows from the domain and the moment alone. */
export function openWorkshop(options: {
  now: Date;
  domain: string;
  currency: string;
  seed?: number;
}): Workshop {
  const { domain, currency } = options;
  const now = new Date(Math.floor(options.now.getTime() / 1000) * 1000);
  const key = hash(domain);
  const counters = new Map<string, number>();
  const random = dice(options.seed ?? key);

  function id(type: string): string {
    const next = (counters.get(type) ?? 0) + 1;
    counters.set(type, next);
    // the store's own block of ten million numbers within what JavaScript counts exactly
    return `gid://shopify/${type}/${(key % 900_000) * 10_000_000 + 1_000_000_000_000 + next}`;
  }

  function money(amount: number): Money {
    const cents = zeroDecimal.has(currency) ? Math.round(amount) : Math.round(amount * 100) / 100;
    return { amount: Number.isInteger(cents) ? `${cents}.0` : String(cents), currencyCode: currency };
  }

  return {
    now,
    domain,
    currency,
    id,
    ago: (days, hours = 0) => moment(new Date(now.getTime() - days * dayMs - hours * 3_600_000)),
    money,
    bag: (amount) => ({ shopMoney: money(amount), presentmentMoney: money(amount) }),
    price: (amount) => amount.toFixed(zeroDecimal.has(currency) ? 0 : 2),
    random,
    chance: (probability) => random() < probability,
    pick(list) {
      const found = list[Math.floor(random() * list.length)];
      if (found === undefined) throw new Error("There is nothing to pick from.");
      return found;
    },
  };
}

/** A handle as Shopify derives it from a title: lower case, hyphens, letters of every script kept. */
export function handleOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 255);
}

function moment(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, "Z");
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}

/** Mulberry32: small, fast, and even enough for a store. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
