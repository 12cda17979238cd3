import credit from "../../../content/tables/agreed-credit-words.json";
import onDelivery from "../../../content/tables/cash-on-delivery-words.json";
import deferred from "../../../content/tables/deferred-payment-words.json";

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const onDeliveryPattern = anyOf(onDelivery.words);
const deferredPattern = anyOf(deferred.words);
const creditPattern = anyOf(credit.words);

/** Whether an order is paid when it arrives, by what the store calls the way to pay. */
export function paidOnDelivery(gateways: readonly string[]): boolean {
  return gateways.some((name) => onDeliveryPattern.test(name.replaceAll("_", " ")));
}

/** Whether an order is sent first and paid after, as agreed: by invoice, on account or on net terms. */
export function paidOnCredit(gateways: readonly string[]): boolean {
  return gateways.some((name) => creditPattern.test(name.replaceAll("_", " ")));
}

/** Whether the money comes days after the order, by transfer or voucher, and the parcel only after it. */
export function paidLater(gateways: readonly string[]): boolean {
  // “Rechnung (Überweisung)”: what is agreed to come after the parcel holds no parcel back.
  return !paidOnCredit(gateways) && gateways.some((name) => deferredPattern.test(name.replaceAll("_", " ")));
}

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(words.map(asPattern).join("|"), "iu");
}

/** A short word stands alone; a long one may begin a compound, and some scripts write no spaces at all. */
function asPattern(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (spaceless.test(word)) return escaped;
  return `(?<!\\p{L})${escaped}${word.length < 5 ? "(?!\\p{L})" : ""}`;
}
