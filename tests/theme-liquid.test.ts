import { NodeTypes, toTolerantLiquidAST, type LiquidHtmlNode } from "@shopify/liquid-html-parser";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cutLiquid } from "~/facts/theme-json/liquid";
import { parseThemeJson } from "~/facts/theme-json/read";

/** The words of a file that reach the page, those that a condition decides about in brackets. */
function words(liquid: string): string[] {
  const found = cutLiquid(liquid).pieces.flatMap(({ text, tag, condition }) => {
    const here = tag === null ? text : tag === "echo" || tag === "render" ? text : "";
    return (here.match(/\bw\d+\b/g) ?? []).map((word) => (condition > 0 ? `(${word})` : word));
  });
  return found;
}

test.each([
  ["{% comment %}{% comment %}w1{% endcomment %}w2{% endcomment %}w3", ["w3"]],
  ["{% comment %}{% raw %}{% endcomment %}{% endraw %}w1{% endcomment %}w2", ["w2"]],
  ["{% comment %} it's {{ not closed {% endcomment %}w1 {{ w2 }}", ["w1", "w2"]],
  ["{% raw %}{% if x %}{{ w1 }}{% endraw %}w2", ["w2"]],
  ["{% raw %}w1 {% comment %}{% endraw %}w2", ["w1", "w2"]],
  ["{% raw %}{% not closed {% endraw %}w1", ["w1"]],
  [
    "{% doc %}{% doc %}w1{% enddoc %}w2{% enddoc %}{%- liquid\n  if x\n    echo w3\n  endif\n-%}w4",
    ["(w3)", "w4"],
  ],
  ["{% liquid\n  comment\n    echo w1\n  endcomment\n  # echo w2\n  echo w3\n%}", ["w3"]],
  ["{% # w1 %}{%- # {% w2 -%}w3", ["w3"]],
  ["{{ '{% if x %}' }}w1", ["w1"]],
  ["{% if x %}w1{% else %}w2{% endif %}w3{% if", ["(w1)", "(w2)", "w3"]],
])("%s is read as Liquid", (liquid, is) => {
  expect(words(liquid)).toEqual(is);
});

test("a condition and its opposite right after it are one, and two that are alike are two", () => {
  const conditions = (liquid: string) => [
    ...new Set(cutLiquid(liquid).pieces.flatMap(({ tag, condition }) => (tag === null ? condition : []))),
  ];
  expect(conditions("{% if x %}a{% endif %} {% unless x %}b{% endunless %}")).toEqual([1, 0]);
  expect(conditions("{% unless a == b %}a{% endunless %}{%- if a  == b -%}b{% endif %}")).toEqual([1]);
  expect(conditions("{% if x %}a{% endif %}{% if x %}b{% endif %}")).toEqual([1, 2]);
  expect(conditions("{% if x %}a{% endif %}{% unless y %}b{% endunless %}")).toEqual([1, 2]);
});

test("a schema is the one that Liquid takes for it", () => {
  const schema = (liquid: string) => cutLiquid(liquid).schema;
  expect(schema(`a{%- schema -%}{"name":"A"}{%- endschema -%}b`)).toBe(`{"name":"A"}`);
  expect(schema(`{% comment %}{% schema %}{}{% endschema %}{% endcomment %}`)).toBeNull();
  expect(schema(`{% raw %}{% schema %}{}{% endschema %}{% endraw %}{% schema %}[1]{% endschema %}`)).toBe(
    "[1]",
  );
  expect(schema(`{% schema %}{"info":"{% if x %} and {{ y }}"}{% endschema %}`)).toBe(
    `{"info":"{% if x %} and {{ y }}"}`,
  );
});

const word = fc.constant("WORD");
const { made } = fc.letrec<{ made: string }>((tie) => ({
  made: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    word,
    word.map((text) => `{{ ${text} }}`),
    word.map((text) => `{{ "{% if x %}" | append: ${text} }}`),
    word.map(
      (text) =>
        `{%- liquid\n  if x\n    echo ${text}\n  else\n    echo ${text}\n  endif\n  echo ${text}\n-%}`,
    ),
    word.map((text) => `{% render "${text}" %}`),
    word.map((text) => `{% # ${text} %}`),
    word.map((text) => `{% raw %}{% if ${text} %}{{ ${text} }}{% endraw %}`),
    word.map((text) => `{% raw %}{% comment %}${text}{% endraw %}`),
    word.map((text) => `{% schema %}{"name": "${text}"}{% endschema %}`),
    tie("made").map((inside) => `{% if x %}${inside}{% else %}${inside}{% endif %}`),
    tie("made").map((inside) => `{%- unless x -%}${inside}{%- endunless -%}`),
    tie("made").map((inside) => `{% for a in b %}${inside}{% endfor %}`),
    tie("made").map((inside) => `{% capture a %}${inside}{% endcapture %}`),
    tie("made").map(
      (inside) => `{% comment %}${inside}{% comment %}${inside}{% endcomment %}{% endcomment %}`,
    ),
    tie("made").map((inside) => `{% doc %}${inside}{% enddoc %}`),
    fc.tuple(tie("made"), tie("made")).map((all) => all.join("<br>")),
  ),
}));

/** Numbers the words, so that each is told from the others. */
function numbered(liquid: string): string {
  let count = 0;
  return liquid.replace(/WORD/g, () => `w${(count += 1)}`);
}

test("whatever is written is read as the parser of the theme tools reads it", () => {
  fc.assert(
    fc.property(made.map(numbered), (liquid) => {
      expect(words(liquid), liquid).toEqual(wordsByTools(liquid));
    }),
    { numRuns: 300, seed: 20_261_201 },
  );
});

function wordsByTools(liquid: string): string[] {
  const found: string[] = [];
  const take = (text: string, inside: boolean) => {
    for (const one of text.match(/\bw\d+\b/g) ?? []) found.push(inside ? `(${one})` : one);
  };
  const walk = (node: LiquidHtmlNode, inside: boolean) => {
    const source = node.source.slice(node.position.start, node.position.end);
    if (node.type === NodeTypes.TextNode || node.type === NodeTypes.LiquidVariableOutput)
      take(source, inside);
    else if (node.type === NodeTypes.LiquidRawTag) {
      if (node.name === "raw") take(node.body.value.replace(/\{\{.*?\}\}|\{%.*?%\}/g, " "), inside);
    } else if (node.type === NodeTypes.LiquidTag && ["render", "echo"].includes(node.name))
      take(source, inside);
    else if (node.type === NodeTypes.LiquidTag && node.name === "liquid")
      for (const line of node.markup as LiquidHtmlNode[]) walk(line, inside);
    else if ("children" in node) {
      const decides = node.type === NodeTypes.LiquidTag && ["if", "unless", "for"].includes(node.name);
      for (const child of node.children ?? []) walk(child, inside || decides);
    }
  };
  walk(toTolerantLiquidAST(liquid), false);
  return found;
}

test.each([
  ["a comment on top", '/*\n * Saved by the editor.\n */\n{"a": [1]}'],
  ["a comment anywhere", '{"a": /* one */ [1 // only\n]}\n// end'],
  ["a comma at the end of an object", '{"a": [1],}'],
  ["a comma at the end of a list", '{"a": [1, ]\n}'],
  ["a byte order mark", '\uFEFF{"a": [1]}'],
  ["all of it", '\uFEFF// x\n/* y */{"a": [1,/* z */],/* , */}'],
])("JSON with %s is read as Shopify reads it", (_, text) => {
  expect(parseThemeJson(text)).toEqual({ a: [1] });
});

test("what stands in a text is no comment, and what no tool can read is none", () => {
  expect(parseThemeJson('/**/{"a": "http://b.example/* c */,]", "__proto__": {"x": 1,},}')).toEqual(
    JSON.parse('{"a": "http://b.example/* c */,]", "__proto__": {"x": 1}}'),
  );
  for (const text of ["", "{", '{"a": 1,,}', "[,]", '{"a" 1}', "{'a': 1}", '{"a": 1} {"b": 2}', "/* {} "])
    expect(parseThemeJson(text), text).toBeNull();
});
