import type { StoreNode } from "../store.ts";
import { badRequest } from "./refusals.ts";
import { nodesOf } from "./store-index.ts";

type Test = (customer: StoreNode, now: Date) => boolean;

const clause = /^(\w+)\s*(<=|>=|!=|=|<|>)\s*('[^']*'|\S+)$/;

/**
 * A query in the segments' own language, as far as counts of customers take it: clauses joined by AND. What is not
 * known here is refused, as Shopify refuses an attribute that it does not know.
 */
export function segmentTest(query: string): Test {
  const tests = query.split(/\s+AND\s+/).map((part) => clauseTest(part.trim()));
  return (customer, now) => tests.every((test) => test(customer, now));
}

function clauseTest(text: string): Test {
  const [, attribute = "", operator = "", raw = ""] = clause.exec(text) ?? [];
  const wanted = raw.replace(/^'|'$/g, "");
  const read = attributes[attribute];
  if (!read) throw badRequest(`Line 1 Column 0: '${attribute || text}' filter cannot be found.`);
  return (customer, now) => {
    const value = read(customer);
    if (value === undefined || value === null) return false;
    const [left, right] =
      typeof value === "number" ? [value, Number(wanted)] : comparable(String(value), wanted, now);
    return holds(left, operator, right);
  };
}

const attributes: Record<string, (customer: StoreNode) => string | number | undefined> = {
  number_of_orders: (customer) => Number(customer.numberOfOrders ?? 0),
  email_subscription_status: (customer) =>
    (customer.defaultEmailAddress as StoreNode | null | undefined)?.marketingState as string | undefined,
  first_order_date: (customer) =>
    nodesOf(customer.orders)
      .map(({ createdAt }) => String(createdAt))
      .sort()[0],
};

/** Dates count by the whole day; an offset such as -90d goes back from today. */
function comparable(value: string, wanted: string, now: Date): [string, string] {
  if (!/^\d{4}-\d\d-\d\dT/.test(value)) return [value, wanted];
  const [, days] = /^-(\d+)d$/.exec(wanted) ?? [];
  const day = days === undefined ? wanted : new Date(now.getTime() - Number(days) * 86_400_000).toISOString();
  return [value.slice(0, 10), day.slice(0, 10)];
}

function holds(left: string | number, operator: string, right: string | number): boolean {
  switch (operator) {
    case "=":
      return left === right;
    case "!=":
      return left !== right;
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    default:
      return left >= right;
  }
}
