import { ChangeRefused } from "./change.ts";
import type { Change, ChangeContext, Choice } from "./change.ts";
import { onlineStoreChanges } from "./online-store.ts";
import { permissionChanges } from "./permissions.ts";
import { platformEvents } from "./platform-events.ts";
import { productChanges } from "./products.ts";
import { themeChanges } from "./themes.ts";

/** Everything that can be done to a store, in the order the panel shows it. */
export const changes: Change[] = [
  ...themeChanges,
  ...productChanges,
  ...onlineStoreChanges,
  ...permissionChanges,
  ...platformEvents,
];

/** A change as the panel shows it for a store now. */
export type OfferedChange = {
  name: string;
  label: string;
  group: string;
  adminPage: string | null;
  choices: Choice[] | null;
  input: { label: string; kind: "text" | "number"; initial: string } | null;
  unavailable: string | null;
};

export function offeredChanges(at: ChangeContext): OfferedChange[] {
  return changes.map((change) => {
    const choices = change.choices?.(at) ?? null;
    return {
      name: change.name,
      label: change.label,
      group: change.group,
      adminPage: change.adminPage ?? null,
      choices,
      input: change.input
        ? { label: change.input.label, kind: change.input.kind, initial: change.input.initial(at) }
        : null,
      unavailable:
        change.unavailable?.(at) ?? (choices?.length === 0 ? "There is nothing to choose from." : null),
    };
  });
}

/**
 * Makes a change by name. `value` is one of its choices (the first when left out) or what was typed.
 * Throws `ChangeRefused` when the name, the value or the moment is wrong; nothing has changed then.
 */
export async function makeChange(at: ChangeContext, name: string, value?: string): Promise<string> {
  const change = changes.find((known) => known.name === name);
  if (change === undefined) throw new ChangeRefused(`There is no change “${name}”.`);
  const offered = offeredChanges(at).find((offer) => offer.name === name);
  if (offered?.unavailable) throw new ChangeRefused(offered.unavailable);
  const chosen = value ?? offered?.choices?.[0]?.value ?? offered?.input?.initial ?? "";
  if (offered?.choices && !offered.choices.some((choice) => choice.value === chosen)) {
    throw new ChangeRefused(`“${chosen}” is not one of the choices of “${name}”.`);
  }
  return change.make(at, chosen);
}
