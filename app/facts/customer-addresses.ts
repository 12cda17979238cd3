import type { CustomerAddressesQuery } from "./admin.types";
import { tally } from "./fact";

declare module "./fact" {
  interface Facts {
    customerAddresses: CustomerAddresses;
  }
}

/** States of customers' email addresses, counted; no address is read. */
export type CustomerAddresses = {
  withAddress: number;
  invalid: number;
  subscribed: number;
  /** Subscribers who confirmed by a second message. */
  confirmed: number;
};

export default tally({
  scopes: ["read_customers"],
  query: `#graphql
    query CustomerAddresses($after: String) {
      customersCount { count }
      customers(first: 250, after: $after) {
        nodes { id defaultEmailAddress { validFormat marketingState marketingOptInLevel } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  maxPages: 8,
  size: ({ customersCount }: CustomerAddressesQuery) => customersCount?.count,
  page: ({ customers }: CustomerAddressesQuery) => customers.pageInfo,
  start: (): CustomerAddresses => ({ withAddress: 0, invalid: 0, subscribed: 0, confirmed: 0 }),
  add(value: CustomerAddresses, { customers }: CustomerAddressesQuery) {
    for (const { defaultEmailAddress: address } of customers.nodes) {
      if (!address) continue;
      value.withAddress += 1;
      if (!address.validFormat || address.marketingState === "INVALID") value.invalid += 1;
      if (address.marketingState !== "SUBSCRIBED") continue;
      value.subscribed += 1;
      if (address.marketingOptInLevel === "CONFIRMED_OPT_IN") value.confirmed += 1;
    }
  },
  finish: (value: CustomerAddresses) => value,
  example: { withAddress: 600, invalid: 4, subscribed: 240, confirmed: 220 },
});
