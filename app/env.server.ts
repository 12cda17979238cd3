import { z } from "zod";
import { neverSay } from "./secrets/hide.ts";
import { isKey } from "./secrets/key-text.ts";

const address = z.url({ protocol: /^https?$/, error: "must be a full http(s) address" });
const key = z.string().refine(isKey, "must be 32 random bytes in base64");
const filled = z.string({ error: "is missing" }).min(1, "is empty");

export const shopifysAppBridge = "https://cdn.shopify.com/shopifycloud/app-bridge.js";

/** What the values say of each other is looked at once each of them is right. */
function isRight({ issues }: { issues: readonly unknown[] }): boolean {
  return issues.length === 0;
}

const schema = z
  .object({
    SHOPIFY_API_KEY: filled,
    SHOPIFY_API_SECRET: filled,
    /** Where the app itself is reached. */
    SHOPIFY_APP_URL: address,
    /** The script that connects a page to the admin around it; Shopify's own unless a test double stands in. */
    APP_BRIDGE_URL: address.default(shopifysAppBridge),
    /** A PostgreSQL server; without it the embedded one in DATA_DIR is used. */
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, "must start with postgresql://")
      .optional(),
    DATA_DIR: filled.default(".data"),
    /** What sign-ins are encrypted with, and during a change what they were encrypted with before. */
    ENCRYPTION_KEY: key.optional(),
    ENCRYPTION_KEY_EARLIER: key.optional(),
    /** Whether this process works on jobs: always when the database is embedded. */
    JOBS: z.enum(["here", "elsewhere"], { error: "must be here or elsewhere" }).default("here"),
    /** Where this process listens; without HOST on every address of the machine. */
    PORT: z.coerce.number({ error: "must be a port number" }).int().min(0).max(65_535).default(3000),
    HOST: filled.optional(),
    NODE_ENV: z
      .enum(["development", "production", "test"], { error: "must be development, production or test" })
      .default("production"),
  })
  // Never made up where a server keeps the database: each process would have another.
  .refine((env) => env.ENCRYPTION_KEY ?? !env.DATABASE_URL, {
    path: ["ENCRYPTION_KEY"],
    error: "is missing: with DATABASE_URL the app needs one (README.md says how it is made)",
    when: isRight,
  })
  .refine((env) => env.ENCRYPTION_KEY ?? !env.ENCRYPTION_KEY_EARLIER, {
    path: ["ENCRYPTION_KEY_EARLIER"],
    error: "must stand beside ENCRYPTION_KEY",
    when: isRight,
  });

export type Env = z.infer<typeof schema>;

/** Checks the environment; throws one error with a clear line for each wrong value. Values are never repeated. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}`);
  throw new Error(`The environment is not complete:\n${lines.join("\n")}`);
}

let checked: Env | null = null;

/** The checked environment of this process, which ends with the reasons when it cannot run with it. */
export function env(): Env {
  try {
    if (!checked) {
      checked = readEnv(process.env);
      neverSay(...secretsOf(checked));
    }
    return checked;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : "The environment cannot be read."}\n`);
    process.exit(1);
  }
}

/** What no line of a log may hold. */
function secretsOf(env: Env): (string | undefined)[] {
  return [env.SHOPIFY_API_SECRET, env.ENCRYPTION_KEY, env.ENCRYPTION_KEY_EARLIER, env.DATABASE_URL];
}

/** A custom app's token for the command line, so that it need not stand in the shell's history. */
export function tokenForAudit(): string | undefined {
  return process.env.SHOPIFY_ACCESS_TOKEN;
}
