import type { Because } from "~/facts/fact";
import { ask, type Ask, type Unknown } from "./checkpoint";

/** Shopify shows staff to few apps and on some plans only: where it does not, the merchant is asked. */
export function unseenStaff(because: Because): Ask | Unknown {
  if (!["scope", "refused", "plan"].includes(because.kind)) return { is: "unknown", because, evidence: [] };
  return ask("Shopify does not show this app who works in your admin: only you can tell.", {
    field: "staffMembers.accountType",
    value: null,
  });
}
