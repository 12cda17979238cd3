import freeMail from "../../content/tables/free-mail-providers.json";
import suffixes from "../../content/tables/second-level-suffixes.json";

const secondLevel = new Set(suffixes.names);

/** The part of a host name that is registered: “brand.co.uk” of “shop.brand.co.uk”. */
export function registrableDomain(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, "").split(".");
  const [second, top] = labels.slice(-2);
  const endsInTwo = labels.length > 2 && top?.length === 2 && second !== undefined && secondLevel.has(second);
  return labels.slice(endsInTwo ? -3 : -2).join(".");
}

/** The name in front of the ending, the same for brand.com and brand.co.uk. */
export function ownName(host: string): string {
  const domain = registrableDomain(host);
  return domain.slice(0, domain.indexOf("."));
}

/** Whether anyone can open a mailbox there: the domain, or what it belongs to, is on the list of free providers. */
export function isFreeMail(host: string): boolean {
  return freeMail.domains.includes(host.toLowerCase()) || freeMail.domains.includes(registrableDomain(host));
}
