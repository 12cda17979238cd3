const lengths = [8, 12, 13, 14];

/**
 * A barcode as a 14-digit GTIN, or null when it is not a valid one: 8, 12, 13 or 14 digits with a correct GS1 check
 * digit, and not of an in-store range (GTIN-13 from 02, 04 or 2, which are GTIN-12 from 2 and 4).
 */
export function gtin(barcode: string | null | undefined): string | null {
  const digits = (barcode ?? "").trim();
  if (!lengths.includes(digits.length) || !/^\d+$/.test(digits)) return null;
  const padded = digits.padStart(14, "0");
  const sum = [...padded].reduce(
    (total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 3 : 1),
    0,
  );
  if (sum % 10 !== 0 || Number(digits) === 0) return null;
  const inStore = [12, 13].includes(digits.length) && /^0(02|04|2)/.test(padded);
  return inStore ? null : padded;
}
