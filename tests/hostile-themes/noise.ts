import fc from "fast-check";
import type { Files } from "./known";

/**
 * What is done to a theme: files that are added or replaced, and what the frame of every page renders. `silent` where it
 * says nothing to visitors, so that no verdict may turn over it; `faultless` where it is valid code besides.
 */
export type Noise = { kind: string; files: Files; frame?: string; silent?: true; faultless?: true };

const snippet = (name: string) => `snippets/${name}.liquid`;
const renders = (name: string) => `{% render '${name}' %}`;
const shown = { frame: renders("noise"), silent: true as const };

const condition = fc.constantFrom(
  ["{% if level < 3 %}", "{% endif %}"],
  ["{% unless last %}", "{% endunless %}"],
  ["{% for link in links %}", "{% endfor %}"],
  ["{% case level %}{% when 1 %}", "{% endcase %}"],
  ["", ""],
);
const upTo = (max: number) => fc.integer({ min: 1, max });

const itself = fc.tuple(condition, upTo(5)).map(([[open, close], times]): Noise => {
  return {
    kind: "renders itself",
    files: { [snippet("noise")]: `${open}${renders("noise").repeat(times)}${close}` },
    faultless: true,
    ...shown,
  };
});

const oneAnother = fc.tuple(condition, upTo(14)).map(([[open, close], count]): Noise => {
  const names = Array.from({ length: count }, (_, index) => `noise${index || ""}`);
  const all = `${open}${names.map(renders).join("")}${close}`;
  return {
    kind: "render one another",
    files: Object.fromEntries(names.map((name) => [snippet(name), all])),
    faultless: true,
    ...shown,
  };
});

/** Every snippet of a layer renders all of the next: the number of ways through it is a power. */
const layers = fc
  .tuple(condition, fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 40 }))
  .map(([[open, close], wide, deep]): Noise => {
    const name = (layer: number, place: number) =>
      layer + place === 0 ? "noise" : `noise-${layer}-${place}`;
    const files: Files = {};
    for (let layer = 0; layer < deep; layer += 1)
      for (let place = 0; place < wide; place += 1) {
        const next =
          layer + 1 < deep
            ? Array.from({ length: wide }, (_, to) => renders(name(layer + 1, to)))
            : ["<p></p>"];
        files[snippet(name(layer, place))] = `${open}${next.join("")}${close}`;
      }
    return { kind: "layers", files, faultless: true, ...shown };
  });

const chain = fc
  .tuple(condition, fc.oneof(fc.constant(1_800), fc.integer({ min: 20, max: 200 })))
  .map(([[open, close], length]): Noise => {
    const files: Files = { [snippet("noise")]: renders("noise1"), [snippet(`noise${length}`)]: "<p></p>" };
    for (let at = 1; at < length; at += 1)
      files[snippet(`noise${at}`)] = `${open}${renders(`noise${at + 1}`)}${close}`;
    return { kind: "chain", files, faultless: true, ...shown };
  });

const nested = fc
  .tuple(
    fc.constantFrom(
      ["{% if a %}", "{% endif %}"],
      ["{% for a in b %}", "{% endfor %}"],
      ["<div>", "</div>"],
      ["{% capture a %}", "{% endcapture %}"],
      ["{% if a %}<p>", "</p>{% endif %}"],
    ),
    fc.constantFrom(500, 5_000, 20_000),
  )
  .map(([[open = "", close = ""], depth]): Noise => {
    return {
      kind: "nested tags",
      files: { [snippet("noise")]: open.repeat(depth) + close.repeat(depth) },
      faultless: true,
      ...shown,
    };
  });

const unclosed = fc
  .tuple(
    fc.constantFrom(
      "{%",
      "{{",
      "{% if a %}",
      "{% comment %}",
      "<!--",
      "<script>",
      "{% schema %}",
      "{% raw %}",
      "{% liquid\n",
      "{% render '",
      "<div a='",
      "{% form 'customer' ",
      "%}",
      "{% endif %}",
      "{{- ",
      "<![CDATA[",
    ),
    fc.constantFrom(1, 100, 5_000),
  )
  .map(([text, times]): Noise => ({
    kind: "unclosed",
    files: { "sections/noise.liquid": text.repeat(times) },
    silent: true,
  }));

const line = fc
  .constantFrom(
    ["a=b(c,d);", 2_000_000] as const,
    [".a{color:red}", 2_000_000] as const,
    ["\t", 2_000_000] as const,
    ["{%a%}", 2_000_000] as const,
    ["{{ a.b | c: d }}", 200_000] as const,
    ["<p class='a'>b</p>", 200_000] as const,
  )
  .map(([text, length]): Noise => {
    const code = text.repeat(Math.ceil(length / text.length));
    return { kind: "one long line", files: { [snippet("noise")]: code }, frame: renders("noise") };
  });

/** Beginnings of what the app looks for, so that each of them could begin the whole. */
const bait = [
  ...[
    "gtag('config', '",
    "gtag (  ",
    "fbq('init',  ",
    "ttq.load('",
    "'GTM-AB12",
    "{{ settings.a",
    "{{- settings.aaaaaaaa ",
  ],
  ...[
    "{{ product | ",
    "{{ product product product ",
    "| structured_data ",
    `<script type="application/ld+json"`,
  ],
  ...[
    `"@type":[`,
    `"@type" : "`,
    `"logo"  `,
    "<meta name ",
    "<meta name = robots ",
    "echo ",
    "{{ page_title",
    "/* <!-- ",
    "// ",
  ],
  ...[
    "src='//loox.io",
    "src=//a.a.a.a.loox.io",
    "disallow: /",
    "disallow:        ",
    "user-agent: *\n",
    "User-agent:\n\nDisallow: /\n",
  ],
  ...[
    "{% content_for 'block' type:'",
    "{% content_for 'block' type: ",
    "{% section '",
    "{% schema %}{",
    "{%- schema -%}  ",
    "{% schema   ",
  ],
  ...[
    "&#0000000",
    "&amp",
    "<style ",
    "\n\t \n",
    "--",
    "{% -",
    "noindex ",
    "button",
    "cta label",
    "header",
    "social_",
    "[[[[",
    '{"a":',
  ],
] as const;
const lured = fc
  .tuple(
    fc.constantFrom(...bait),
    fc.constantFrom(10, 300, 300, 300, 10_000),
    fc.constantFrom(
      snippet("noise"),
      "sections/hero.liquid",
      "templates/robots.txt.liquid",
      "sections/product.liquid",
      "templates/product.liquid",
      "layout/theme.liquid",
    ),
  )
  .map(([text, times, file]): Noise => ({
    kind: "regex bait",
    files: { [snippet("noise")]: "", [file]: text.repeat(times) },
    frame: renders("noise"),
  }));

const ids = fc
  .tuple(
    fc.constantFrom(...bait),
    fc.constantFrom(1, 100, 5_000),
    fc.constantFrom("index", "product", "page.noise"),
  )
  .map(([text, times, name]): Noise => {
    const long = text.repeat(times);
    const settings = {
      [long]: long,
      [`${long}_label`]: "Shop",
      [`link_${long}`]: "/all",
      [`menu${long}`]: long,
    };
    const section = {
      type: long,
      settings,
      blocks: { a: { type: `shopify://apps/${long}/blocks/`, settings }, b: { type: "hero", settings } },
    };
    return {
      kind: "long names",
      files: {
        [`templates/${name}.json`]: JSON.stringify({
          sections: { a: section, [long]: section },
          order: ["a", long],
        }),
      },
    };
  });

const deepJson = fc
  .constantFrom(100, 5_000, 20_000)
  .chain((depth) =>
    fc.constantFrom(
      `{"sections":{"a":${`{"type":"main","blocks":{"a":`.repeat(depth)}{}${"}}".repeat(depth)}},"order":["a"]}`,
      `{"sections":{"a":{"type":"main","settings":{"a":${"[".repeat(depth)}${"]".repeat(depth)}}}},"order":["a"]}`,
      `{"sections":{"a":{"type":"main"}},"order":${"[".repeat(depth)}"a"${"]".repeat(depth)}}`,
      `${`{"a":`.repeat(depth)}1${"}".repeat(depth)}`,
    ),
  )
  .map((json): Noise => ({ kind: "deep JSON", files: { "templates/page.noise.json": json }, silent: true }));

const deepSchema = fc
  .tuple(
    fc.constantFrom(100, 20_000),
    fc.constantFrom("sections/header.liquid", "sections/noise-header.liquid"),
  )
  .map(([depth, file]): Noise => {
    const json = `${`{"settings":[],"blocks":[`.repeat(depth)}{}${"]}".repeat(depth)}`;
    return {
      kind: "deep schema",
      files: { [file]: `{% schema %}${json}{% endschema %}`, "config/settings_schema.json": `[${json}]` },
    };
  });

function named<Value>(count: number, value: (index: number) => Value): Record<string, Value> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, value(index)]));
}

const wide = fc
  .tuple(fc.integer({ min: 50, max: 250 }), fc.constantFrom("page.noise", "index", "product"))
  .chain(([count, name]) => {
    const names = Object.keys(named(count, String));
    const schema = {
      name: "Noise",
      settings: names.map((id) => ({ type: "text", id, label: "A", default: "s9" })),
      blocks: names.map((type) => ({ type, name: "A" })),
    };
    const files = (sections: object, order = Object.keys(sections)): Files => ({
      [`templates/${name}.json`]: JSON.stringify({ sections, order }),
      "sections/noise.liquid": `{% schema %}${JSON.stringify(schema)}{% endschema %}`,
    });
    const one = (over: object) => ({ a: { type: "noise", ...over } });
    const page = JSON.stringify({ sections: one({}), order: ["a"] });
    const some = names.slice(0, 900).map((id) => [`templates/page.${id}.json`, page]);
    return fc.constantFrom<Noise>(
      { kind: "many sections", files: files(named(count, () => ({ type: "main" }))) },
      {
        kind: "many blocks",
        files: files(one({ blocks: named(count, (index) => ({ type: `a${index}` })) })),
      },
      { kind: "many defaults", files: files(named(Math.round(count / 8), () => ({ type: "noise" }))) },
      {
        kind: "a long order",
        files: files(
          one({ blocks: named(count, () => ({ type: "b" })) }),
          names.map(() => "a"),
        ),
      },
      { kind: "many settings", files: files(one({ settings: named(count, String) })) },
      { kind: "many files", files: { ...files({}), ...(Object.fromEntries(some) as Files) } },
    );
  });

const presets = fc.integer({ min: 100, max: 1_000 }).map((count): Noise => {
  const colors = Object.keys(named(count, String)).map((id) => ({
    type: "color",
    id,
    label: "A",
    default: "#000000",
  }));
  const group = { type: "color_scheme_group", id: "schemes", definition: colors, role: {} };
  const schemes = named(count, () => ({ settings: {} }));
  return {
    kind: "many presets",
    files: {
      "config/settings_schema.json": JSON.stringify([{ name: "A", settings: [...colors, group] }]),
      "config/settings_data.json": JSON.stringify({
        current: { schemes },
        presets: named(count, () => ({ schemes: {} })),
      }),
    },
  };
});

const expanding = fc.integer({ min: 2, max: 200_000 }).map((length): Noise => {
  const data = { current: { code: "a".repeat(length) }, presets: {} };
  return {
    kind: "settings that expand",
    files: {
      [snippet("noise")]: "{{ settings.code }}".repeat(2_000),
      "config/settings_data.json": JSON.stringify(data),
    },
    frame: renders("noise"),
  };
});

const keys = [
  "sections",
  "order",
  "blocks",
  "settings",
  "type",
  "disabled",
  "current",
  "presets",
  "id",
  "default",
  "definition",
  "role",
  "name",
  "theme_name",
  "theme_version",
  "text",
  "background",
  "gradient",
  "solid",
  "schemes",
  "header",
  "footer",
  "a",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "length",
  "show_policy",
  "enable_filtering",
];
const values = [
  fc.constantFrom(
    "header",
    "hero",
    "color_scheme_group",
    "color",
    "color_scheme",
    "link_list",
    "image_picker",
    "s1",
    "a",
    "",
    "__proto__",
    "#fff",
    "theme_info",
    "shopify://apps/loox/blocks/a/1",
    "shopify://shop_images/a.png",
    "{{ a }}",
    "constructor",
  ),
  fc.boolean(),
  fc.constant(null),
  fc.double(),
  fc.string({ unit: "binary", maxLength: 20 }),
];
const anyJson = fc
  .object({ key: fc.constantFrom(...keys), values, maxDepth: 5, maxKeys: 8, withNullPrototype: false })
  .map((value) => JSON.stringify(value));
const places = [
  "config/settings_data.json",
  "config/settings_schema.json",
  "sections/header-group.json",
  "sections/footer-group.json",
  "templates/index.json",
  "templates/product.json",
  "templates/collection.json",
  "templates/page.json",
];
const oddJson = fc
  .tuple(
    anyJson,
    fc.array(anyJson, { maxLength: 3 }),
    fc.array(fc.constantFrom(...places), { minLength: 1, maxLength: 5 }),
    fc.boolean(),
  )
  .map(([json, list, names, inSchema]): Noise => {
    const all = list.length > 0 ? `[${list.join(",")}]` : json;
    const files = Object.fromEntries(names.map((name, index) => [name, index % 2 === 0 ? json : all]));
    const schema = `{% schema %}{"name":"A","settings":${all},"blocks":${all}}{% endschema %}`;
    return {
      kind: "odd JSON",
      files: {
        ...files,
        ...(inSchema ? { "sections/header.liquid": schema, "sections/hero.liquid": schema } : {}),
      },
    };
  });

const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0, 0xd800, 0xdfff, 0xfeff, 0x202e)), {
    maxLength: 60,
  })
  .map((codes) => String.fromCharCode(...codes));
const oddText = fc.tuple(anyText, anyText).map(([text, name]): Noise => ({
  kind: "odd text",
  files: {
    [snippet("noise")]: text,
    [snippet(name)]: text,
    [`sections/${name}.liquid`]: `{{ '${text}' }}`,
    [`templates/page.${name}.json`]: text,
  },
  frame: renders("noise"),
}));

const lost = fc
  .subarray(
    [
      "layout/theme.liquid",
      ...places,
      "sections/header.liquid",
      "sections/footer.liquid",
      "sections/product.liquid",
    ],
    { minLength: 1 },
  )
  .map((names): Noise => ({
    kind: "unread files",
    files: Object.fromEntries(names.map((name) => [name, null])),
    silent: true,
  }));

const kinds: [fc.Arbitrary<Noise>, number][] = [
  [itself, 40],
  [oneAnother, 40],
  [layers, 40],
  [chain, 12],
  [nested, 15],
  [unclosed, 48],
  [line, 6],
  [lured, 80],
  [ids, 30],
  [deepJson, 16],
  [deepSchema, 4],
  [wide, 24],
  [presets, 4],
  [expanding, 4],
  [oddJson, 120],
  [oddText, 30],
  [lost, 20],
];

/** Noise of every kind, always the same for a seed. */
export function hostileNoise(seed: number): Noise[] {
  return kinds.flatMap(([kind, numRuns], index) => fc.sample(kind, { numRuns, seed: seed + index }));
}
