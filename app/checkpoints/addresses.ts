import postal from "../../content/tables/postal-codes.json";

type Address = {
  address1?: string | null;
  city?: string | null;
  zip?: string | null;
  country?: string | null;
};

/** Countries without postal codes, and those whose addresses are complete without one. */
const zipIsOptional = new Set([...postal.none, ...postal.optional]);

/** What a postal address lacks to be complete, in words; empty when it is. `country` is its two-letter code. */
export function missingParts({ address1, city, zip, country }: Address): string[] {
  return [
    !address1?.trim() && "street",
    !city?.trim() && "city",
    !zip?.trim() && !(country && zipIsOptional.has(country)) && "postal code",
    !country && "country",
  ].filter((part) => part !== false);
}
