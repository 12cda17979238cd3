import { parseArgs } from "node:util";
import { guardOutput } from "~/secrets/hide";

const usage = "Usage: npm run -s rotate-keys";

guardOutput();

type Outcome = { lines: string[]; complete: boolean };

/**
 * Encrypts every stored sign-in with the current key. It may be stopped and repeated at any time. On PostgreSQL it runs
 * beside the app; the embedded database belongs to the app while that runs, and the command says so.
 */
async function rotateKeys(): Promise<Outcome> {
  checkArguments();
  // Only here: whoever mistypes an option needs no database to be told so.
  const { closeDatabase } = await import("~/records/shops.server");
  try {
    const { startRotation } = await import("~/secrets/keys.server");
    const { resealSignIns, sealPlainSignIns } = await import("~/records/sign-ins.server");
    const { ring, end } = await startRotation();
    const plain = await sealPlainSignIns(ring);
    let sums = { sealed: 0, were: 0, lost: 0 };
    for await (sums of resealSignIns(ring)) if (process.stderr.isTTY) process.stderr.write(".");
    const { sealed, were, lost } = sums;
    const told = [
      plain,
      `${signIns(sealed)} newly encrypted with the current key, ${were} before.`,
      lost > 0
        ? `${signIns(lost)} unreadable with the given keys: these stores sign in again when their merchants open the app.`
        : null,
      await end(),
    ];
    return { lines: told.filter((line) => line !== null), complete: lost === 0 };
  } finally {
    await closeDatabase();
  }
}

function signIns(count: number): string {
  return count === 1 ? "1 sign-in" : `${count} sign-ins`;
}

function checkArguments(): void {
  try {
    parseArgs({ options: {}, allowPositionals: false });
  } catch {
    throw new Error(usage);
  }
}

rotateKeys().then(
  ({ lines, complete }) =>
    process.stdout.write(`${lines.join("\n")}\n`, () => process.exit(complete ? 0 : 1)),
  (error: unknown) => {
    const line = error instanceof Error ? error.message : "The keys could not be changed.";
    process.stderr.write(`${line}\n`, () => process.exit(1));
  },
);
