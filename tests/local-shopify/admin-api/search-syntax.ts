/** A parsed `query:` argument. */
export type SearchTerm =
  | { kind: "and" | "or"; terms: SearchTerm[] }
  | { kind: "not"; term: SearchTerm }
  | FieldTerm
  | { kind: "text"; value: string };
export type FieldTerm = {
  kind: "field";
  field: string;
  comparator: Comparator;
  value: string;
  quoted: boolean;
};

export type Comparator = "=" | ">" | ">=" | "<" | "<=";

type Token = { kind: "open" | "close" | "and" | "or" | "not" } | { kind: "term"; term: SearchTerm };

/** Parses Shopify's search syntax. It never fails: what makes no sense is taken as text, as Shopify does. */
export function parseSearch(query: string): SearchTerm {
  const tokens = tokenize(query);
  let at = 0;
  function any(): SearchTerm {
    const terms = [all()];
    while (tokens[at]?.kind === "or") {
      at += 1;
      terms.push(all());
    }
    return terms.length === 1 ? (terms[0] as SearchTerm) : { kind: "or", terms };
  }
  function all(): SearchTerm {
    const terms: SearchTerm[] = [];
    for (let token = tokens[at]; token && token.kind !== "or" && token.kind !== "close"; token = tokens[at]) {
      if (token.kind === "and") at += 1;
      else terms.push(one());
    }
    return terms.length === 1 ? (terms[0] as SearchTerm) : { kind: "and", terms };
  }
  function one(): SearchTerm {
    const token = tokens[at];
    at += 1;
    if (token?.kind === "not") return { kind: "not", term: one() };
    if (token?.kind === "open") {
      const inner = any();
      if (tokens[at]?.kind === "close") at += 1;
      return inner;
    }
    return token?.kind === "term" ? token.term : { kind: "and", terms: [] };
  }
  const parsed = any();
  return parsed;
}

/** The parse tree as `extensions.search[].parsed` shows it. */
export function describeSearch(term: SearchTerm): unknown {
  switch (term.kind) {
    case "not":
      return { not: describeSearch(term.term) };
    case "text":
      return { field: "default", match_all: term.value };
    case "field":
      return { field: term.field, [BOUNDS[term.comparator]]: term.value };
    default:
      return { [term.kind]: term.terms.map(describeSearch) };
  }
}

const BOUNDS: Record<Comparator, string> = {
  "=": "match_all",
  ">": "range_gt",
  ">=": "range_gte",
  "<": "range_lt",
  "<=": "range_lte",
};

/** Every field that a search names. */
export function searchedFields(term: SearchTerm): string[] {
  if (term.kind === "and" || term.kind === "or") return [...new Set(term.terms.flatMap(searchedFields))];
  if (term.kind === "not") return searchedFields(term.term);
  return term.kind === "field" ? [term.field] : [];
}

const TOKEN =
  /\s*(?:(\()|(\))|(-)(?=\S)|(?:([A-Za-z_][\w.$]*):\s*(>=|<=|>|<|)\s*)?("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|(?:\\.|[^\s()"'\\])+|(?=\s|$|\))))/gy;

function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(query); match; match = TOKEN.exec(query)) {
    const [whole, open, close, minus, field, comparator, raw = ""] = match;
    if (whole === "") break;
    if (open) tokens.push({ kind: "open" });
    else if (close) tokens.push({ kind: "close" });
    else if (minus) tokens.push({ kind: "not" });
    else if (field !== undefined) {
      const term: SearchTerm = {
        kind: "field",
        field,
        comparator: (comparator || "=") as Comparator,
        value: unquote(raw),
        quoted: isQuoted(raw),
      };
      tokens.push({ kind: "term", term });
    } else if (raw === "AND" || raw === "OR" || raw === "NOT") {
      tokens.push({ kind: raw.toLowerCase() as "and" | "or" | "not" });
    } else if (raw !== "") tokens.push({ kind: "term", term: { kind: "text", value: unquote(raw) } });
  }
  return tokens;
}

function isQuoted(raw: string): boolean {
  return raw.startsWith('"') || raw.startsWith("'");
}

function unquote(raw: string): string {
  const inner = isQuoted(raw) ? raw.slice(1, -1) : raw;
  return inner.replace(/\\(.)/g, "$1");
}
