import type { Platform } from "../platform.ts";
import type { RunningStore } from "../running-store.ts";

/** One thing a merchant (or Shopify) can do to a store while the app watches. */
export type Change = {
  name: string;
  label: string;
  group: "Themes" | "Products" | "Online store" | "Permissions" | "Privacy requests" | "Faults";
  /** The admin page on which a merchant would find it, without the leading slash; the local admin offers it there. */
  adminPage?: string;
  /** What to choose from; a change with choices and none left cannot be made now. */
  choices?(at: ChangeContext): Choice[];
  /** A value to type instead of to choose. */
  input?: { label: string; kind: "text" | "number"; initial(at: ChangeContext): string };
  /** Why the change cannot be made now, or null. */
  unavailable?(at: ChangeContext): string | null;
  /** Makes the change, sends the webhooks Shopify would send, and says in a sentence what happened. */
  make(at: ChangeContext, value: string): Promise<string>;
};

export type Choice = { value: string; label: string };
export type ChangeContext = { store: RunningStore; platform: Platform };

/** What a request to make a change asks for does not exist or is not possible now. */
export class ChangeRefused extends Error {}

/** A number for a new object, higher than any in use. */
export function nextNumber(ids: unknown[]): number {
  return (
    Math.max(1_000_000, ...ids.map((id) => Number(String(id).split("/").pop())).filter(Number.isFinite)) + 1
  );
}
