import { NotKnown } from "../reading/not-known";

/** A list that could not be read in bulk, with the reason for the merchant. */
export class BulkLost extends NotKnown {}

/** The list is lost for a reason that another scan may not meet. */
export function lost(sentence: string): BulkLost {
  return new BulkLost({ kind: "failed", sentence });
}
