import { setFlagsFromString } from "node:v8";

/**
 * Does work that makes many short-lived objects, without letting V8 enlarge the space for new ones meanwhile. It
 * would grow to 128 MB over a long list and stay so, though the nodes of one page take less than one. V8 looks at
 * this flag whenever it thinks of enlarging that space; 2 is its usual value.
 */
export async function inSmallNursery<Value>(work: () => Promise<Value>): Promise<Value> {
  setFlagsFromString("--semi-space-growth-factor=1");
  try {
    return await work();
  } finally {
    setFlagsFromString("--semi-space-growth-factor=2");
  }
}
