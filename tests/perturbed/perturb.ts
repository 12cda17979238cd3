import type { Kind } from "./kinds.ts";

/** Numbers at the ends of what a store can hold; JSON knows no others. */
const numbers = [0, 1, 1e-6, 0.5, -1, -1e6, 1e9, Number.MAX_SAFE_INTEGER];

const texts = [
  "",
  " ",
  "A very long name ".repeat(60),
  "<img src=x onerror=alert(1)>",
  "“quoted”, \"twice\" and 'thrice'",
  "two\nlines\tand a \0 or \uD800",
  "مرحبا بالعالم",
  "%s {0} $& ${x}",
  "2026-99-99T99:99:99Z",
];

/** Texts that Shopify gives a form: they stay in it, whatever a merchant does. */
const forms: { looks: RegExp; named?: RegExp; others: string[] }[] = [
  {
    looks: /^\d{4}-\d\d-\d\dT/,
    named: /At$|since$/i,
    others: ["1970-01-01T00:00:00Z", "2026-11-24T09:00:00Z", "2999-12-31T23:59:59Z"],
  },
  { looks: /^\d{4}-\d\d-\d\d$/, named: /Date$/, others: ["1970-01-01", "2026-11-24", "2999-12-31"] },
  { looks: /^gid:\/\//, named: /^id$/, others: ["gid://shopify/Thing/1", "gid://shopify/Thing/2"] },
  { looks: /^[A-Z]{2}$/, named: /countr|^us$/i, others: ["DE", "US", "ZZ", "CH"] },
  { looks: /^[A-Z]{3}$/, named: /currency/i, others: ["EUR", "JPY", "XXX"] },
  { looks: /^[a-z]{2,3}(-[A-Za-z]{2,4})*$/, named: /locale|language/i, others: ["en", "pt-BR", "zh-Hant"] },
  // Why a part was not read: a sentence of the app's own.
  { looks: /(?!)/, named: /^failed$/, others: ["The theme could not be looked at."] },
];

function textsLike(text: string, name: string): string[] {
  const form = forms.find(({ looks, named }) => looks.test(text) || named?.test(name));
  return form ? form.others : texts;
}

/** Puts every number, list, text and place that may be empty at one of its ends at once; what is left out stays as it is. */
export type Ends = {
  number?: number;
  list?: "empty" | "one" | "many";
  text?: string;
  empty?: true;
  turned?: true;
};

export const numberEnds: readonly number[] = numbers;
export const textEnds: readonly string[] = texts;

/** Lists stand in lists, up to four deep: each as long as this. */
const manyInside = 6;

/** A value with all of it at these ends, and still what its type allows. */
export function atEnds(kind: Kind, value: unknown, ends: Ends, name = ""): unknown {
  switch (kind.is) {
    case "number":
      return ends.number ?? value;
    case "string": {
      const allowed = textsLike(String(value ?? ""), name);
      return ends.text === undefined ? value : allowed === texts ? ends.text : allowed[0];
    }
    case "boolean":
      return ends.turned ? !value : value;
    case "or null":
      return ends.empty || value === null ? null : atEnds(kind.of, value, ends, name);
    case "either": {
      const own = kind.of.find((each) => fits(each, value));
      return own ? atEnds(own, value, ends, name) : value;
    }
    case "list": {
      const items = (value as unknown[]).map((item) => atEnds(kind.of, item, ends, name));
      if (ends.list === "empty") return [];
      if (ends.list === "one" || items.length === 0) return items.slice(0, 1);
      return ends.list === "many"
        ? Array.from({ length: manyInside }, (_, at) => items[at % items.length])
        : items;
    }
    case "fixed list":
      return (value as unknown[]).map((item, at) => (kind.of[at] ? atEnds(kind.of[at], item, ends) : item));
    case "record":
      return ends.list === "empty" ? {} : eachField(value as Fields, (inner) => atEnds(kind.of, inner, ends));
    case "object":
      return eachField(value as Fields, (inner, field) => {
        const own = kind.fields.get(field);
        return own && inner !== undefined ? atEnds(own, inner, ends, field) : inner;
      });
    default:
      return value;
  }
}

function eachField(value: Fields, change: (inner: unknown, field: string) => unknown): Fields {
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, change(inner, field)]));
}

/** The simplest value of a kind. */
export function simplest(kind: Kind, name = ""): unknown {
  switch (kind.is) {
    case "number":
      return 0;
    case "string":
      return textsLike("", name)[0];
    case "boolean":
      return false;
    case "one of":
      return kind.values[0];
    case "list":
      return [];
    case "fixed list":
      return kind.of.map((each) => simplest(each));
    case "record":
      return {};
    case "either":
      return kind.of[0] && simplest(kind.of[0], name);
    case "or null":
    case "unknown":
      return null;
    case "object":
      return Object.fromEntries(
        [...kind.fields]
          .filter(([field]) => !kind.optional.has(field))
          .map(([field, inner]) => [field, simplest(inner, field)]),
      );
  }
}

/**
 * Every value that differs from this one in a single place, and is still what its type allows: numbers at their ends,
 * lists empty, with one and with many, texts empty, long and hostile, null where that may be, booleans turned.
 */
export function perturbed(kind: Kind, value: unknown, name = ""): unknown[] {
  switch (kind.is) {
    case "number":
      return numbers.filter((each) => each !== value);
    case "string":
      return textsLike(String(value ?? ""), name).filter((each) => each !== value);
    case "boolean":
      return [!value];
    case "one of":
      return kind.values.filter((each) => each !== value);
    case "or null":
      return value === null ? richest(kind.of, name) : [null, ...perturbed(kind.of, value, name)];
    case "either":
      return kind.of.flatMap((each) =>
        fits(each, value) ? perturbed(each, value, name) : [simplest(each, name)],
      );
    case "list":
      return ofList(kind.of, value as unknown[], name);
    case "fixed list":
      return kind.of.flatMap((each, at) =>
        perturbed(each, (value as unknown[])[at]).map((other) => (value as unknown[]).with(at, other)),
      );
    case "record":
      return [{}, ...ofFields(value as Fields, () => kind.of)];
    case "object":
      return [
        ...ofFields(value as Fields, (field) => kind.fields.get(field)),
        ...[...kind.optional].map((field) => without(value as Fields, field)),
        ...missing(kind, value as Fields),
      ];
    case "unknown":
      return [];
  }
}

type Fields = { [field: string]: unknown };

const many = 60;

function ofList(kind: Kind, value: readonly unknown[], name: string): unknown[] {
  const [first = richest(kind, name)[0], ...rest] = value;
  const others = perturbed(kind, first, name);
  return [
    [],
    [first],
    Array.from({ length: many }, (_, at) => value[at % Math.max(1, value.length)] ?? first),
    ...others.flatMap((other) => [[other], ...(rest.length > 0 ? [[other, ...rest]] : [])]),
  ];
}

function ofFields(value: Fields, kindOf: (field: string) => Kind | undefined): unknown[] {
  return Object.entries(value).flatMap(([field, inner]) => {
    const kind = kindOf(field);
    return kind ? perturbed(kind, inner, field).map((other) => ({ ...value, [field]: other })) : [];
  });
}

function without(value: Fields, field: string): Fields {
  const { [field]: _, ...rest } = value;
  return rest;
}

function missing({ fields }: Extract<Kind, { is: "object" }>, value: Fields): unknown[] {
  return [...fields]
    .filter(([field]) => !(field in value))
    .flatMap(([field, kind]) => richest(kind, field).map((inner) => ({ ...value, [field]: inner })));
}

/** For a place that holds nothing so far: the simplest value, and those one step away from it. */
function richest(kind: Kind, name: string): unknown[] {
  const bare = kind.is === "or null" ? simplest(kind.of, name) : simplest(kind, name);
  return [bare, ...perturbed(kind.is === "or null" ? kind.of : kind, bare, name).slice(0, 20)];
}

/** Whether a value is of one of several kinds, as far as tells them apart. */
function fits(kind: Kind, value: unknown): boolean {
  switch (kind.is) {
    case "one of":
      return kind.values.includes(value as string);
    case "object":
      return (
        typeof value === "object" &&
        value !== null &&
        [...kind.fields].every(
          ([field, inner]) =>
            kind.optional.has(field) ||
            (field in value && (inner.is !== "one of" || fits(inner, (value as Fields)[field]))),
        )
      );
    case "list":
    case "fixed list":
      return Array.isArray(value);
    case "number":
    case "string":
    case "boolean":
      return typeof value === kind.is;
    default:
      return true;
  }
}
