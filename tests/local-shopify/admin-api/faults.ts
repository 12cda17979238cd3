import { FAULTS } from "./fault-list.ts";
import type { Fault, FaultName } from "./fault-list.ts";

export { FAULTS, FAULT_NAMES } from "./fault-list.ts";
export type { BulkFault, FaultName } from "./fault-list.ts";

/** Where and how often a fault strikes. All conditions that are given must hold. */
export type Injection = {
  fault: FaultName;
  /** The operation's name. */
  operation?: RegExp | string;
  rootField?: string;
  /** The domain of a store. */
  store?: string;
  /** Only the n-th matching request from now on, counted from 1. */
  request?: number;
  /** Matching requests to let through first. */
  skip?: number;
  /** How often to strike; without it, always. */
  times?: number;
  /** For `access-denied-one-field`: `Type.field`; without it, the operation's last root field. */
  field?: string;
  /** For `slow-body`: how long the body takes, in milliseconds. */
  ms?: number;
};

type Target = { operation: string; rootFields: string[]; store: string };
export type Struck = Injection & { definition: Fault };

/** The faults of one local Admin API. */
export type Faults = {
  /** Adds a fault; the function returned takes it away again. */
  inject: (injection: Injection) => () => void;
  clear: () => void;
  /** The fault that strikes a request, if any. Counts the request. */
  strike: (target: Target) => Struck | undefined;
};

export function createFaults(): Faults {
  const active: { injection: Injection; seen: number }[] = [];
  return {
    inject(injection) {
      const entry = { injection, seen: 0 };
      active.push(entry);
      return () => {
        const at = active.indexOf(entry);
        if (at >= 0) active.splice(at, 1);
      };
    },
    clear() {
      active.length = 0;
    },
    strike(target) {
      for (const entry of active) {
        const { injection } = entry;
        if (!matches(injection, target)) continue;
        entry.seen += 1;
        const skip = injection.request !== undefined ? injection.request - 1 : (injection.skip ?? 0);
        const times = injection.request !== undefined ? 1 : (injection.times ?? Infinity);
        if (entry.seen <= skip || entry.seen > skip + times) continue;
        return { ...injection, definition: FAULTS[injection.fault] };
      }
      return undefined;
    },
  };
}

function matches(injection: Injection, target: Target): boolean {
  const { operation, rootField, store } = injection;
  if (store !== undefined && store !== target.store) return false;
  if (rootField !== undefined && !target.rootFields.includes(rootField)) return false;
  return operation === undefined || new RegExp(operation).test(target.operation);
}
