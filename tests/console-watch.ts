/** Access and refresh tokens, and session tokens. */
const tokens = /\bsh(pat|pua|prt|pss)_\w+|\beyJ[\w-]+\.[\w-]+/;

/** Listens to the console, and says in the end when one of the secrets or a token was written to it. */
export function watchConsole(...secrets: string[]) {
  const lines: string[] = [];
  const methods = ["log", "info", "warn", "error", "debug"] as const;
  const originals = methods.map((method) => [method, console[method]] as const);
  for (const [method, original] of originals) {
    console[method] = (...parts: unknown[]) => {
      lines.push(parts.map(asText).join(" "));
      original(...parts);
    };
  }
  return {
    lines,
    stop() {
      for (const [method, original] of originals) console[method] = original;
      const leak = lines.find((line) => secrets.some((secret) => line.includes(secret)) || tokens.test(line));
      if (leak) throw new Error(`A secret was written to the console: ${leak}`);
    },
  };
}

function asText(part: unknown): string {
  if (part instanceof Error) return `${part.stack} ${asText(part.cause ?? "")}`;
  return typeof part === "object" ? JSON.stringify(part) : String(part);
}
