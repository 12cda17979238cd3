import type { Result } from "~/diagnosis/diagnose";
import { reportFault } from "~/faults";

/** Writes to the log which rules failed at these results, each once in the life of the process; hands the results on. */
export function reportFaults<Of extends readonly Result[]>(results: Of): Of {
  for (const { checkpoint, fault } of results)
    if (fault) reportFault(`The checkpoint ${checkpoint} could not be judged`, fault);
  return results;
}
