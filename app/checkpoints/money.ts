/** One for each currency and kind of amount: making a formatter takes a hundred times as long as using it. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(currency: string, cents: boolean): Intl.NumberFormat {
  const key = `${currency} ${cents}`;
  const known = formats.get(key);
  if (known) return known;
  const rest = cents ? ({ trailingZeroDisplay: "stripIfInteger" } as const) : { maximumFractionDigits: 0 };
  const made = new Intl.NumberFormat("en-US", { style: "currency", currency, ...rest });
  formats.set(key, made);
  return made;
}

/** An amount for a sentence, without cents: “€1,240”. */
export function money(amount: number, currency: string): string {
  return formatOf(currency, false).format(amount);
}

/** An amount as someone said it, with cents where there are some: “€48.50”. */
export function exact(amount: number, currency: string): string {
  return formatOf(currency, true).format(amount);
}

const percents = new Intl.NumberFormat("en-US", { maximumFractionDigits: 1 });

/** A share for a sentence: “8.4%”. */
export function percent(part: number): string {
  return `${percents.format(part * 100)}%`;
}
