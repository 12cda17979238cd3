import { parseArgs } from "node:util";
import { checkpoints } from "~/checkpoints";
import { curriculum } from "~/curriculum/load.server";
import { diagnose } from "~/diagnosis/diagnose";
import { findGaps } from "~/diagnosis/gaps";
import { storeScore } from "~/diagnosis/score";
import { tokenForAudit } from "~/env.server";
import { adminApi, apiVersion } from "~/facts/admin-api.server";
import { readStore } from "~/facts/read-store.server";
import { whyNothing } from "~/facts/reading/why-nothing";
import { shopDomain } from "~/refuse-malformed";
import { buildRoadmap } from "~/roadmap/build-roadmap";
import { guardOutput, neverSay } from "~/secrets/hide";
import { reportFaults } from "~/shop/report-faults";
import { auditReport, auditTable, type AuditReport } from "./audit-report";

const usage = "Usage: npm run -s audit -- --shop <domain> [--token <token>] [--origin <url>] [--json]";
const options = {
  shop: { type: "string" },
  token: { type: "string" },
  origin: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

guardOutput();

/** A line for whoever runs the command; it never holds the token. */
class Refusal extends Error {}

async function main(): Promise<string> {
  const { shop, token, origin, json } = checkedArguments();
  neverSay(token);
  if (process.stderr.isTTY) process.stderr.write(`Reading ${shop} …\n`);
  const report = await audit(shop, token, origin);
  return json ? `${JSON.stringify(report)}\n` : auditTable(report);
}

function checkedArguments() {
  const { values } = parsed();
  const shop = (values.shop ?? "").trim().toLowerCase();
  const token = values.token ?? tokenForAudit() ?? "";
  if (!shopDomain.test(shop)) {
    throw new Refusal(`--shop must be a store's own domain, such as my-store.myshopify.com. ${usage}`);
  }
  if (!/^[\w-]+$/.test(token)) {
    throw new Refusal(
      `A custom app's access token is missing or malformed: give --token or SHOPIFY_ACCESS_TOKEN. ${usage}`,
    );
  }
  const origin = values.origin ?? `https://${shop}`;
  if (!isSafe(origin)) throw new Refusal("--origin must be a full https address; http only on this machine.");
  return { shop, token, origin, json: values.json };
}

/** The token goes to this address: in the clear only where it does not leave the machine. */
function isSafe(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  const here = ["localhost", "127.0.0.1", "[::1]"].includes(hostname) || hostname.endsWith(".localhost");
  return protocol === "https:" || (protocol === "http:" && here);
}

function parsed() {
  try {
    return parseArgs({ options, allowPositionals: false });
  } catch (error) {
    // Only the option's name: what follows it may be the token.
    const unknown = error instanceof Error ? error.message.match(/'(--?[\w-]+)/)?.[1] : undefined;
    throw new Refusal(`${unknown ? `The option ${unknown} is not understood. ` : ""}${usage}`);
  }
}

/** Reads a store and runs the whole chain on it. Throws a Refusal when nothing of the store could be read. */
async function audit(shop: string, token: string, origin: string): Promise<AuditReport> {
  const scannedAt = new Date().toISOString();
  const { readings, reads } = await readStore({ api: adminApi(origin, token), readAt: scannedAt });
  const nothing = whyNothing(readings);
  if (nothing) throw new Refusal(`${shop} could not be read: ${nothing.sentence}`);
  const skills = curriculum().skillsByKey;
  const results = reportFaults(diagnose(checkpoints, readings));
  const gaps = findGaps(results, skills);
  const roadmap = buildRoadmap(gaps, { readLessons: new Set() });
  return auditReport({
    shop,
    apiVersion,
    scannedAt,
    results,
    skills,
    gaps,
    roadmap,
    score: storeScore(results, skills),
    reads,
  });
}

main().then(
  (output) => process.stdout.write(output, () => process.exit(0)),
  (error: unknown) => {
    const line =
      error instanceof Refusal
        ? error.message
        : `The audit failed: ${error instanceof Error ? error.message : "unknown"}`;
    process.stderr.write(`${line}\n`, () => process.exit(1));
  },
);
