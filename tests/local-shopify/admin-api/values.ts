import type { StoreNode } from "../store.ts";
import type { AnswerContext } from "./context.ts";
import { derive } from "./derived.ts";
import { fieldPlan } from "./field-plan.ts";
import type { FieldPlan } from "./field-plan.ts";
import { nodesOf } from "./store-index.ts";

type Args = Record<string, unknown>;

/** What the store holds for a field, or what follows from the rest of it; undefined when it says nothing. */
export function valueOf(node: StoreNode, plan: FieldPlan, args: Args, context: AnswerContext): unknown {
  const { typeName, fieldName } = plan;
  const own = node[fieldName];
  if (typeName === "QueryRoot" && fieldName === "orders") return readableOrders(own, context);
  if (own !== undefined) return own;
  const full = typeof node.id === "string" ? context.index.byId(node.id) : undefined;
  if (full && full !== node && full[fieldName] !== undefined) return full[fieldName];
  const derived = derive(typeName, fieldName, full ?? node, args, context);
  if (derived !== undefined) return derived;
  if (typeName === "Shop" && plan.shape === "connection") return context.index.store.data[fieldName];
  return undefined;
}

const SIXTY_DAYS = 60 * 86_400_000;

/** Without read_all_orders an app sees the orders of the last 60 days. */
function readableOrders(orders: unknown, context: AnswerContext): unknown {
  if (!Array.isArray(orders) || context.scopes.has("read_all_orders")) return orders;
  const since = context.now.getTime() - SIXTY_DAYS;
  // By the minute, so that the pages of one reading come from one list.
  return context.index.once(`orders since ${Math.floor(since / 60_000)}`, () =>
    nodesOf(orders).filter((order) => Date.parse(String(order.createdAt ?? "")) >= since),
  );
}

/** Reads a field for a search or an order: without arguments, without checking access. */
export function reader(context: AnswerContext) {
  return (typeName: string, node: StoreNode, field: string): unknown => {
    const plan = fieldPlan(context.admin, typeName, field);
    return plan ? valueOf(node, plan, {}, context) : undefined;
  };
}
