import { formatAddress } from "localized-address-format";

/** How addresses of a country are written: whether they have a city, and what their postal code stands beside. */
export type AddressFormat = { city: boolean; code: "before-city" | "after-city" | "apart" | null };

const marks = { locality: "[city]", administrativeArea: "[state]", postalCode: "[code]" };

/** The format by Google's address metadata, as the library keeps it; `country` is a two-letter code. */
export function addressFormat(country: string): AddressFormat {
  const lines = formatAddress({ postalCountry: country, addressLines: ["[street]"], ...marks });
  const line = lines.find((each) => each.includes(marks.postalCode));
  const city = lines.some((each) => each.includes(marks.locality));
  if (line === undefined) return { city, code: null };
  if (/\[code\] +\[city\]/.test(line)) return { city, code: "before-city" };
  return { city, code: /\[(?:city|state)\],? +\[code\]/.test(line) ? "after-city" : "apart" };
}
