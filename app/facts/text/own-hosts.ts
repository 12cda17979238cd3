type Hosts = {
  myshopifyDomain: string;
  primaryDomain: { host: string };
  domains: readonly { host: string }[];
};

/** The hosts that lead to a store: each of its domains, with www and without, the main one first. */
export function ownHosts({ myshopifyDomain, primaryDomain, domains }: Hosts): string[] {
  const named = [primaryDomain.host, ...domains.map(({ host }) => host), myshopifyDomain];
  const all = named.map((host) => host.toLowerCase());
  return [
    ...new Set([...all, ...all.map((host) => (host.startsWith("www.") ? host.slice(4) : `www.${host}`))]),
  ];
}
