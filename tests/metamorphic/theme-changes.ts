import { parseThemeJson, record, type ThemeJson } from "~/facts/theme-json/read";

type Files = ReadonlyMap<string, string>;

/** A change of a theme that shoppers do not see, so that no verdict may become a yes or no that it was not. */
export type ThemeChange = { name: string; change: (files: Files) => Files };

const inSchema = /(\{%-?\s*schema\s*-?%\})([^]*?)(\{%-?\s*endschema\s*-?%\})/;
const isCode = (name: string) => name.endsWith(".liquid") && !name.startsWith("templates/robots");

function each(change: (text: string, name: string) => string, which: (name: string) => boolean) {
  return (files: Files): Files =>
    new Map([...files].map(([name, text]) => [name, which(name) ? change(text, name) : text]));
}

/** Every schema, template, group and settings file as what `change` makes of its JSON. */
function eachJson(change: (json: unknown, name: string) => void) {
  return each(
    (text, name) => {
      const changed = (json: string) => {
        const parsed = parseThemeJson(json);
        change(parsed, name);
        return JSON.stringify(parsed);
      };
      if (name.endsWith(".json")) return changed(text);
      return text.replace(
        inSchema,
        (_, open: string, json: string, close: string) => open + changed(json) + close,
      );
    },
    (name) => !name.startsWith("locales/"),
  );
}

function walk(json: unknown, on: (node: ThemeJson) => void): void {
  for (const inside of Array.isArray(json) ? json : Object.values(record(json))) walk(inside, on);
  if (json !== null && typeof json === "object" && !Array.isArray(json)) on(json as ThemeJson);
}

/** Settings that a theme lists in its schemas by a name that nobody saw before. */
function renameSettings(files: Files): Files {
  const names = new Map<string, string>();
  eachJson((json, name) => {
    if (name.endsWith(".json") && !name.endsWith("settings_schema.json")) return;
    walk(Array.isArray(json) ? { all: json } : json, ({ settings }) => {
      for (const { id } of Array.isArray(settings) ? settings.map(record) : [])
        if (typeof id === "string") names.set(id, names.get(id) ?? `q${names.size}_z`);
    });
  })(files);
  const renamed = (settings: ThemeJson) =>
    Object.fromEntries(Object.entries(settings).map(([id, value]) => [names.get(id) ?? id, value]));
  const json = eachJson((json, name) => {
    if (name.endsWith("settings_data.json")) {
      const data = record(json);
      data.current = renamed(record(data.current));
      data.presets = Object.fromEntries(
        Object.entries(record(data.presets)).map(([preset, settings]) => [preset, renamed(record(settings))]),
      );
    }
    // The colors of a scheme are named by their role, not by their place among the settings.
    walk(Array.isArray(json) ? { all: json } : name.endsWith("settings_data.json") ? {} : json, (node) => {
      if (Array.isArray(node.settings)) {
        for (const setting of node.settings.map(record))
          if (typeof setting.id === "string") setting.id = names.get(setting.id) ?? setting.id;
      } else if (node.settings) node.settings = renamed(record(node.settings));
    });
  })(files);
  return each(
    (text) => text.replace(/\bsettings\.(\w+)/g, (_, id: string) => `settings.${names.get(id) ?? id}`),
    isCode,
  )(json);
}

/** Section files and section groups under names that nobody saw before. */
function renameSections(files: Files): Files {
  const names = new Map(
    [...files.keys()].flatMap((name, index) => {
      const [, own] = /^sections\/(.+)\.(?:json|liquid)$/.exec(name) ?? [];
      return own === undefined ? [] : [[own, `teil-${index}`]];
    }),
  );
  const named = (name: string) => names.get(name) ?? name;
  const json = eachJson((json, name) => {
    if (!/^(?:templates|sections)\/.*\.json$/.test(name)) return;
    for (const section of Object.values(record(record(json).sections)).map(record))
      section.type = named(String(section.type));
  })(files);
  const code = each(
    (text) =>
      text.replace(
        /(\{%-?\s*sections? ['"])([^'"]+)/g,
        (_, open: string, name: string) => open + named(name),
      ),
    isCode,
  )(json);
  return new Map(
    [...code].map(([name, text]) => [
      name.replace(
        /^sections\/(.+)\.(json|liquid)$/,
        (_, own: string, end: string) => `sections/${named(own)}.${end}`,
      ),
      text,
    ]),
  );
}

/** The code of each section in a snippet of its own. */
function wrapInSnippets(files: Files): Files {
  const all = new Map(files);
  for (const [name, text] of files) {
    const [, own] = /^sections\/(.+)\.liquid$/.exec(name) ?? [];
    if (own === undefined) continue;
    const schema = inSchema.exec(text)?.[0] ?? "";
    all.set(`snippets/inhalt-${own}.liquid`, text.replace(schema, ""));
    all.set(name, `{%- render 'inhalt-${own}', section: section -%}${schema}`);
  }
  return all;
}

const unseen = `{% form 'customer' %}{% endform %}{% form 'localization' %}{% endform %}<link rel="icon" href="/a.png">
<script>gtag('config', 'G-1'); gtag('config', 'G-1');</script>{{ product | structured_data }}
<a href="https://instagram.com/a">A</a><a href="https://x.com/a">X</a><meta name="robots" content="noindex">`;
const comment = `{% comment %}{% comment %}a{% endcomment %}${unseen}{% endcomment %}`;
const raw = `{% raw %}{{ content_for_header }}{% if a %}{{ product | structured_data }}{% comment %}{% endraw %}`;

/** A file that changes header and home page for one market. */
function addContext(files: Files): Files {
  const all = new Map(files);
  for (const name of files.keys()) {
    if (!/^(?:sections\/.*|templates\/index)\.json$/.test(name)) continue;
    const { sections, order } = record(parseThemeJson(files.get(name) ?? ""));
    const off = Object.fromEntries(Object.keys(record(sections)).map((id) => [id, { disabled: true }]));
    const parent = name.slice(name.indexOf("/") + 1);
    const context = { context: { market: "eu" }, parent, sections: off, order };
    all.set(name.replace(/\.json$/, ".context.eu.json"), JSON.stringify(context));
  }
  return all;
}

export const themeChanges: readonly ThemeChange[] = [
  { name: "every setting has another name", change: renameSettings },
  { name: "every section and section group has another name", change: renameSections },
  { name: "the code of every section stands in a snippet", change: wrapInSnippets },
  { name: "every file begins with comments in comments", change: each((text) => comment + text, isCode) },
  { name: "every file ends with what is raw", change: each((text) => text + raw, isCode) },
  {
    name: "all JSON has comments, commas at its end and a byte order mark",
    change: each(
      (text) => `\uFEFF// a\n${text.trimEnd().replace(/\}$/, ", /* b */ }")}\n// c`.replace(/\{\s*, /, "{"),
      (name) => name.endsWith(".json") && !name.startsWith("locales/") && !name.endsWith("schema.json"),
    ),
  },
  { name: "one market sees other sections", change: addContext },
];
