import type { AnswerContext } from "./context.ts";
import type { FieldPlan } from "./field-plan.ts";
import { accessDenied, fieldNotApproved, objectNotApproved } from "./refusals.ts";

/** Throws when this app may not read a field of this store. */
export function assertReadable(plan: FieldPlan, context: AnswerContext): void {
  for (const anyOf of plan.scopeRows) assertGranted(plan.fieldName, anyOf, context);
  if (context.deny?.(plan))
    throw accessDenied(plan.fieldName, plan.scopeRows[0] ?? [`read_${plan.fieldName.toLowerCase()}`]);
  if (context.approved) return;
  if (plan.protectedObject) throw objectNotApproved(plan.nodeType);
  if (plan.protectedField) throw fieldNotApproved(plan.fieldName);
}

/** Throws when the runtime type behind an interface or union asks for a scope that is not granted. */
export function assertTypeReadable(typeName: string, fieldName: string, context: AnswerContext): void {
  const anyOf = context.admin.scopesOf(typeName);
  if (anyOf.length > 0) assertGranted(fieldName, anyOf, context);
}

function assertGranted(fieldName: string, anyOf: string[], context: AnswerContext): void {
  if (anyOf.some((scope) => grants(context.scopes, scope))) return;
  throw accessDenied(fieldName, anyOf);
}

/** A write scope implies the read scope of the same name. */
function grants(scopes: ReadonlySet<string>, wanted: string): boolean {
  return scopes.has(wanted) || (wanted.startsWith("read_") && scopes.has(wanted.replace("read_", "write_")));
}
