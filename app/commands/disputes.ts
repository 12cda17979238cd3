import { parseArgs } from "node:util";
import { guardOutput } from "~/secrets/hide";
import { disputesJson, disputesText } from "./disputes-list";

const usage = "Usage: npm run -s disputes [-- --json]";

guardOutput();

/** Prints every finding that a merchant says is wrong. */
async function main(): Promise<string> {
  const json = wantsJson();
  // Only here: whoever mistypes an option needs no database to be told so.
  const { everyDispute } = await import("~/records/judgments.server");
  const disputes = (await everyDispute()).map((dispute) => ({ ...dispute, at: dispute.at.toISOString() }));
  return json ? disputesJson(disputes) : disputesText(disputes);
}

function wantsJson(): boolean {
  try {
    const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
    return values.json;
  } catch {
    throw new Error(usage);
  }
}

main().then(
  (output) => process.stdout.write(output, () => process.exit(0)),
  (error: unknown) => {
    const line = error instanceof Error ? error.message : "The disputes could not be listed.";
    process.stderr.write(`${line}\n`, () => process.exit(1));
  },
);
