/** An amount for a sentence, without cents: “€1,240”. */
export function money(amount: number, currency: string): string {
  return amount.toLocaleString("en-US", { style: "currency", currency, maximumFractionDigits: 0 });
}

/** An amount as someone said it, with cents where there are some: “€48.50”. */
export function exact(amount: number, currency: string): string {
  return amount.toLocaleString("en-US", {
    style: "currency",
    currency,
    trailingZeroDisplay: "stripIfInteger",
  });
}

/** A share for a sentence: “8.4%”. */
export function percent(part: number): string {
  return `${(part * 100).toLocaleString("en-US", { maximumFractionDigits: 1 })}%`;
}
