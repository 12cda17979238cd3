import { addressFormat } from "~/facts/addresses/format";
import { isCompleteWithoutCode } from "~/facts/addresses/postal-address";

type Address = {
  address1?: string | null;
  city?: string | null;
  zip?: string | null;
  country?: string | null;
};

/** What a postal address lacks to be complete, in words; empty when it is. `country` is its two-letter code. */
export function missingParts({ address1, city, zip, country }: Address): string[] {
  return [
    !address1?.trim() && "street",
    !city?.trim() && !(country && !addressFormat(country).city) && "city",
    !zip?.trim() && !(country && isCompleteWithoutCode(country)) && "postal code",
    !country && "country",
  ].filter((part) => part !== false);
}
