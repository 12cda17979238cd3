import type { Dispute } from "~/records/judgments.server";

/** A dispute as the command prints it; `at` is ISO 8601. */
export type ListedDispute = Omit<Dispute, "at"> & { shop: string; at: string };

/** The list for other programs: one array. What a terminal would act on stands there as an escape. */
export function disputesJson(disputes: readonly ListedDispute[]): string {
  const fields = disputes.map(({ shop, checkpoint, verdict, sentence, reason, at }) => {
    return { shop, checkpoint, verdict, sentence, reason, at };
  });
  return `${JSON.stringify(fields, null, 2).replace(unsafe, escaped)}\n`;
}

/** The list for people: the newest first, each with its finding and the reason. */
export function disputesText(disputes: readonly ListedDispute[]): string {
  if (disputes.length === 0) return "No finding is disputed.\n";
  const entries = disputes.map(({ shop, checkpoint, verdict, sentence, reason, at }) =>
    [
      `${at.slice(0, 10)}  ${oneLine(shop)}  ${oneLine(checkpoint)}  ${oneLine(verdict)}`,
      `  finding: ${oneLine(sentence)}`,
      `  reason:  ${oneLine(reason)}`,
    ].join("\n"),
  );
  const many = disputes.length === 1 ? "1 finding is" : `${disputes.length} findings are`;
  return `${entries.join("\n\n")}\n\n${many} disputed.\n`;
}

/** Control characters (but for the line breaks of the output itself) and marks that turn the direction of a line. */
const unsafe = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

function oneLine(text: string): string {
  return text.replace(unsafe, " ").replace(/ +/g, " ").trim();
}

/** JSON's own line breaks stay; inside a text JSON has escaped them already. */
function escaped(character: string): string {
  if (character === "\n") return character;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
