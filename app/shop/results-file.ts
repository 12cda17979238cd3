import { stringify } from "csv-stringify/sync";
import type { Evidence } from "~/checkpoints/checkpoint";
import { compareCodes, type Skill } from "~/curriculum/shape";
import { dayOf, isLeftOpen } from "~/diagnosis/accept";
import type { Result } from "~/diagnosis/diagnose";
import { zoneOf } from "~/diagnosis/heed";
import { coverageOf } from "~/diagnosis/score";
import { saidBy } from "~/diagnosis/turned";
import { eachResult } from "~/screens/each-result";
import { verdictWords } from "~/screens/verdict-words";
import type { Standing } from "~/shop/standing.server";

/** What of the academy a file names. */
export type Academy = {
  skills: ReadonlyMap<string, Skill>;
  programs: readonly { code: string; title: string }[];
};

/** A file to be saved. */
export type ResultsFile = { name: string; type: string; body: string };

/** Raised when a field changes its meaning or goes; a new field leaves it as it is. */
const jsonVersion = 1;

/**
 * Every result as a spreadsheet: RFC 4180 with a byte order mark, which spreadsheets need to read UTF-8. A cell that
 * would be taken for a formula begins with an apostrophe.
 */
export function resultsAsCsv(standing: Standing, academy: Academy, now: Date): ResultsFile {
  const rows = entriesOf(standing, academy).map(toCells);
  const body = stringify(rows, {
    header: true,
    bom: true,
    record_delimiter: "windows",
    escape_formulas: true,
    // A single line feed is no end of a record here, but many readers take it for one.
    quoted_match: /[\r\n]/,
  });
  return { name: fileName(standing, now, "csv"), type: "text/csv; charset=utf-8", body };
}

/** Every result for a program to read; `version` says how. */
export function resultsAsJson(standing: Standing, academy: Academy, now: Date): ResultsFile {
  const { scan, score, business, results } = standing;
  const { shop } = scan.readings;
  const whole = {
    format: "dijipilot-results",
    version: jsonVersion,
    savedAt: now.toISOString(),
    store: {
      domain: shop?.known ? shop.value.myshopifyDomain : null,
      name: shop?.known ? shop.value.name : null,
      timeZone: zoneOf(scan.readings) ?? null,
    },
    reading: { startedAt: scan.startedAt, finishedAt: scan.finishedAt, apiVersion: scan.apiVersion },
    scores: { store: score, business, all: coverageOf(results) },
    results: entriesOf(standing, academy),
  };
  const body = `${JSON.stringify(whole, null, 2)}\n`;
  return { name: fileName(standing, now, "json"), type: "application/json; charset=utf-8", body };
}

/** A file for the browser to save, that nobody keeps on the way. */
export function attachment({ name, type, body }: ResultsFile): Response {
  const headers = {
    "content-type": type,
    "content-disposition": `attachment; filename="${name}"`,
    "cache-control": "no-store",
  };
  return new Response(body, { headers });
}

function fileName({ scan }: Standing, now: Date, ending: string): string {
  const { shop } = scan.readings;
  const domain = shop?.known ? shop.value.myshopifyDomain : "";
  const handle = domain.replace(/\.myshopify\.com$/, "").replaceAll(/[^a-z0-9-]/gi, "");
  return `dijipilot-${handle || "store"}-${dayOf(now, zoneOf(scan.readings))}.${ending}`;
}

type Entry = ReturnType<typeof toEntry>;

/** The results in the order of the academy. */
function entriesOf(standing: Standing, academy: Academy): Entry[] {
  const known = standing.results.flatMap((result) => {
    const skill = academy.skills.get(result.skill);
    return skill ? [{ result, skill }] : [];
  });
  return eachResult("The entry", known, ({ result, skill }) =>
    toEntry(result, skill, standing, academy),
  ).sort((a, b) => compareCodes(a.skill.code, b.skill.code));
}

function toEntry(result: Result, skill: Skill, { disputes }: Standing, { programs }: Academy) {
  const { checkpoint, asks, mode, verdict, sentence, told, accepted, readAt, evidence, because } = result;
  const dispute = disputes.get(checkpoint);
  const program = programs.find(({ code }) => code === skill.program);
  return {
    checkpoint,
    question: asks,
    mode,
    skill: { key: skill.key, code: skill.code, title: skill.title },
    program: { code: skill.program, title: program?.title ?? "" },
    verdict,
    sentence,
    saidBy: verdict === "ask" ? null : saidBy(result),
    why: because && { kind: because.kind, permissions: because.scopes ?? [] },
    merchantSays: told
      ? { says: told.says, at: told.at, contradictsStore: told.role === "contradicts" }
      : null,
    readAt,
    impact: skill.impact,
    minutes: skill.minutes,
    evidence,
    lessons: skill.lessons.map(({ code, title, minutes }) => ({ code, title, minutes })),
    leftOpen: accepted ? { reason: accepted.reason, until: accepted.until, holds: isLeftOpen(result) } : null,
    disputed: dispute
      ? { reason: dispute.reason, at: dispute.at, verdict: dispute.verdict, sentence: dispute.sentence }
      : null,
  };
}

const saidByWords = { merchant: "You", store: "Your store" };

/** One result as a row; its keys are the head of the table. Nothing is left out for being empty. */
function toCells(entry: Entry): Record<string, string | number> {
  const { skill, program, merchantSays, leftOpen, disputed, lessons, evidence } = entry;
  return {
    Checkpoint: entry.checkpoint,
    Question: entry.question,
    "Skill code": skill.code,
    Skill: skill.title,
    "Program code": program.code,
    Program: program.title,
    Result: verdictWords[entry.verdict],
    Sentence: entry.sentence,
    "Said by": entry.saidBy ? saidByWords[entry.saidBy] : "",
    "You told us": merchantSays?.says ?? "",
    "Your answer and your store disagree": merchantSays?.contradictsStore ? "Yes" : "",
    "Store read at": entry.readAt ?? "",
    "Impact (1-5)": entry.impact,
    "Minutes to fix": entry.minutes,
    Evidence: evidence.map(seen).join("\n"),
    "Evidence items": evidence.flatMap(({ items = [] }) => items.map(item)).join("\n"),
    Lessons: lessons.map(({ code, title }) => `${code} ${title}`).join("\n"),
    "Left open until": leftOpen?.until ?? "",
    "Left open because": leftOpen?.reason ?? "",
    "Said to be wrong because": disputed?.reason ?? "",
  };
}

function seen({ field, value, count }: Evidence): string {
  const parts = [
    ...(value === undefined ? [] : [value === null ? "empty" : String(value)]),
    ...(count ? [`${count.k} of ${count.n} ${count.of}`] : []),
  ];
  return parts.length > 0 ? `${field}: ${parts.join(", ")}` : field;
}

function item({ title, note }: { title: string; note?: string }): string {
  return note ? `${title} (${note})` : title;
}
