import type { Verdict } from "~/checkpoints/checkpoint";
import { isOurs, type Result } from "./diagnose";

/** What the store itself came to, before the merchant's word was laid over it. */
export function storeFinding({ told, verdict, sentence }: Result): { verdict: Verdict; sentence: string } {
  return told?.store ?? { verdict, sentence };
}

/**
 * Whether the store said something here that can be wrong. What only the merchant can answer, and what rests on
 * nothing but a statement about the business, is changed by answering otherwise.
 */
export function canDispute(result: Result): boolean {
  if (isOurs(result)) return false;
  if (result.mode !== "asked") return true;
  return storeFinding(result).verdict !== "ask" && result.states === undefined;
}
