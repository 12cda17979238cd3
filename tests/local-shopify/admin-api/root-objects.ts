import { isAbstractType } from "graphql";
import type { AnswerContext } from "./context.ts";
import { derive } from "./derived.ts";
import type { FieldPlan } from "./field-plan.ts";
import { badRequest } from "./refusals.ts";
import { nodesOf } from "./store-index.ts";

type Args = Record<string, unknown>;

/** `product(id:)`, `productByHandle(handle:)`, `node(id:)`: by their arguments, from anywhere in the store. */
export function rootObject(plan: FieldPlan, args: Args, context: AnswerContext): unknown {
  const { index } = context;
  const identifier = (args.identifier ?? {}) as Args;
  const id = args.id ?? identifier.id;
  if (typeof id === "string") {
    const gid = toGid(id, plan.nodeType);
    const own = context.bulkOperations().find((operation) => operation.id === gid);
    const found = own ?? discountById(gid, plan, context) ?? index.byId(gid);
    return found && gidFits(gid, plan, context) ? found : null;
  }
  const handle = args.handle ?? identifier.handle;
  if (typeof handle === "string") {
    const list = index.store.data[`${plan.nodeType.charAt(0).toLowerCase()}${plan.nodeType.slice(1)}s`];
    return nodesOf(list).find((candidate) => candidate.handle === handle) ?? null;
  }
  return undefined;
}

/** A discount node is seen as a code or an automatic discount by the two root fields named so. */
function discountById(gid: string, plan: FieldPlan, context: AnswerContext): unknown {
  const kind = /^Discount(Code|Automatic)Node$/.exec(plan.nodeType)?.[1];
  if (!kind) return undefined;
  const list = derive("QueryRoot", `${kind.toLowerCase()}DiscountNodes`, {}, {}, context);
  return nodesOf(list).find((candidate) => candidate.id === gid);
}

function toGid(id: string, typeName: string): string {
  if (id.startsWith("gid://")) return id;
  if (/^\d+$/.test(id)) return `gid://shopify/${typeName}/${id}`;
  throw badRequest(`Invalid global id '${id}'`);
}

function gidFits(gid: string, plan: FieldPlan, context: AnswerContext): boolean {
  const { schema } = context.admin;
  const wanted = schema.getType(plan.nodeType);
  if (isAbstractType(wanted)) return true;
  if (plan.nodeType === "DiscountNode") return /\/Discount\w*Node\//.test(gid);
  return gidType(gid) === plan.nodeType || !schema.getType(gidType(gid) ?? "");
}

/** The type in a global id: `Product` of `gid://shopify/Product/1`. */
export function gidType(id: unknown): string | undefined {
  return /^gid:\/\/[\w-]+\/(\w+)\//.exec(String(id ?? ""))?.[1];
}
