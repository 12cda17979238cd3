import table from "../../../content/tables/print-providers.json";

/** The table's date and until when it is taken for true. */
export const printProviderTable = table;

const providers = [...new Set(table.names.map(plain))];

/** Whether a fulfillment service bears the name of a print provider: “Printful”, “Gelato - Print on Demand”. */
export function isPrintProvider(serviceName: string): boolean {
  const name = ` ${plain(serviceName)} `;
  return providers.some((provider) => name.includes(` ${provider} `));
}

function plain(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
