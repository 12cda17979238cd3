export type TomlValue = string | number | boolean | TomlValue[] | TomlTable;
export type TomlTable = { [key: string]: TomlValue };

/**
 * Reads the part of TOML that app configuration files use: tables, arrays of tables, strings, numbers,
 * booleans and (multi-line) arrays. Anything else is an error that names the line.
 */
export function parseToml(text: string): TomlTable {
  const root: TomlTable = {};
  let table = root;
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = withoutComment(lines[at] ?? "").trim();
    if (line === "") continue;
    const many = /^\[\[(.+)\]\]$/.exec(line);
    const one = /^\[(.+)\]$/.exec(line);
    if (many) {
      table = appendTable(root, keysOf(many[1] ?? ""));
      continue;
    }
    if (one) {
      table = openTable(root, keysOf(one[1] ?? ""));
      continue;
    }
    const equals = line.indexOf("=");
    if (equals < 1) throw new Error(`Line ${at + 1} is not TOML this reader knows: ${line}`);
    let value = line.slice(equals + 1).trim();
    while (value.startsWith("[") && !closed(value) && at + 1 < lines.length) {
      at += 1;
      value += " " + withoutComment(lines[at] ?? "").trim();
    }
    const keys = keysOf(line.slice(0, equals));
    const last = keys.pop() ?? "";
    openTable(table, keys)[last] = parseValue(value, at + 1);
  }
  return root;
}

function keysOf(path: string): string[] {
  return path.split(".").map((key) => key.trim().replace(/^"|"$/g, ""));
}

function openTable(from: TomlTable, keys: string[]): TomlTable {
  let table = from;
  for (const key of keys) {
    const next = table[key] ?? (table[key] = {});
    const inner = Array.isArray(next) ? next[next.length - 1] : next;
    if (typeof inner !== "object" || Array.isArray(inner)) throw new Error(`“${key}” is not a TOML table.`);
    table = inner;
  }
  return table;
}

function appendTable(root: TomlTable, keys: string[]): TomlTable {
  const last = keys[keys.length - 1] ?? "";
  const parent = openTable(root, keys.slice(0, -1));
  const list = parent[last] ?? (parent[last] = []);
  if (!Array.isArray(list)) throw new Error(`“${last}” is not a list of TOML tables.`);
  const table: TomlTable = {};
  list.push(table);
  return table;
}

function withoutComment(line: string): string {
  let quote = "";
  for (let at = 0; at < line.length; at++) {
    const char = line[at] ?? "";
    if (quote) {
      if (char === "\\" && quote === '"') at += 1;
      else if (char === quote) quote = "";
    } else if (char === '"' || char === "'") quote = char;
    else if (char === "#") return line.slice(0, at);
  }
  return line;
}

function closed(value: string): boolean {
  const bare = value.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, "");
  return bare.split("[").length === bare.split("]").length;
}

function parseValue(text: string, line: number): TomlValue {
  if (/^"(?:[^"\\]|\\.)*"$/.test(text)) return JSON.parse(text) as string;
  if (/^'[^']*'$/.test(text)) return text.slice(1, -1);
  if (text === "true" || text === "false") return text === "true";
  if (/^[+-]?\d[\d_]*(\.\d+)?$/.test(text)) return Number(text.replaceAll("_", ""));
  if (text.startsWith("[") && text.endsWith("]")) {
    const inside = text.slice(1, -1);
    const parts = inside.match(/"(?:[^"\\]|\\.)*"|'[^']*'|\[[^\]]*\]|[^,\s]+/g) ?? [];
    return parts.map((part) => parseValue(part, line));
  }
  throw new Error(`Line ${line} holds a TOML value this reader does not know: ${text}`);
}
