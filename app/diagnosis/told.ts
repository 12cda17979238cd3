import type { Verdict } from "~/checkpoints/checkpoint";
import type { Said } from "~/facts/stated/statements";

/** A merchant's word beside a result: whether it settles it, stands beside it, or disagrees with the store. */
export type Told = Said & {
  role: "settles" | "beside" | "contradicts";
  /** What the store itself came to: its sentence, and its verdict before the merchant's word. */
  store: { verdict: Verdict; sentence: string };
};
