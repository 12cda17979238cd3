import { finite } from "./words";

type Format = { format: (amount: number) => string };

/** One for each currency and kind of amount: making a formatter takes a hundred times as long as using it. */
const formats = new Map<string, Format>();

function formatOf(currency: string, cents: boolean): Format {
  const key = `${currency} ${cents}`;
  const known = formats.get(key);
  if (known) return known;
  const rest = cents ? ({ trailingZeroDisplay: "stripIfInteger" } as const) : { maximumFractionDigits: 0 };
  const made = isoCode.test(currency)
    ? new Intl.NumberFormat("en-US", { style: "currency", currency, ...rest })
    : beside(currency, new Intl.NumberFormat("en-US", { maximumFractionDigits: cents ? 2 : 0 }));
  formats.set(key, made);
  return made;
}

/** Shopify has currencies of its own as well, such as USDC; a formatter takes three letters only. */
const isoCode = /^[A-Z]{3}$/;

function beside(currency: string, amounts: Intl.NumberFormat): Format {
  return { format: (amount) => `${currency} ${amounts.format(amount)}` };
}

/** An amount for a sentence, without cents: “€1,240”. Throws for what is no number. */
export function money(amount: number, currency: string): string {
  return formatOf(currency, false).format(finite(amount));
}

/** An amount as someone said it, with cents where there are some: “€48.50”. Throws for what is no number. */
export function exact(amount: number, currency: string): string {
  return formatOf(currency, true).format(finite(amount));
}

const percents = new Intl.NumberFormat("en-US", { maximumFractionDigits: 1 });

/** A share for a sentence: “8.4%”. Throws for a share of nothing, which is none: nobody is told of “∞%”. */
export function percent(part: number): string {
  return `${percents.format(finite(part) * 100)}%`;
}
