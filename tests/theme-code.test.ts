import { expect, test } from "vitest";
import { readLayout, readRobots } from "~/facts/theme-code/layout";

const head = `<title>{{ page_title }}</title>{{ page_description }}<link rel="canonical" href="{{ canonical_url }}">`;
const layout = `<head>${head}{{ content_for_header }}</head>`;

function read(over: Record<string, string | null>, headerSections: string[] = []) {
  return readLayout(new Map(Object.entries({ "layout/theme.liquid": layout, ...over })), headerSections);
}

function robots(text: string | null) {
  return readRobots(new Map([["templates/robots.txt.liquid", text]]));
}

test("head tags count in the layout and in the snippets it renders, one through another", () => {
  expect(read({})).toMatchObject({ complete: true, missingTags: [], unclearTags: [] });
  const far = { "snippets/a.liquid": "{% liquid\n  render 'b'\n%}", "snippets/b.liquid": head };
  const near = { "layout/theme.liquid": "{%- render 'a' -%}{{ content_for_header }}" };
  expect(read({ ...near, ...far })).toMatchObject({ complete: true, missingTags: [] });
  expect(read({ ...near, "snippets/a.liquid": "" })?.missingTags).toHaveLength(3);
  expect(read(near)).toMatchObject({ complete: false });
  expect(read({ "layout/theme.liquid": null })).toBeNull();
});

test("what stands in a comment is not output, and what is only assigned is not clear", () => {
  const hidden = `{% comment %}${head}{% endcomment %}<!-- ${head} -->{{ content_for_header }}`;
  expect(read({ "layout/theme.liquid": hidden })?.missingTags).toHaveLength(3);
  const assigned = layout.replace("{{ page_title }}", "{% assign t = page_title %}{{ t }}");
  expect(read({ "layout/theme.liquid": assigned })).toMatchObject({
    missingTags: [],
    unclearTags: ["page_title"],
  });
});

test("noindex counts only where no condition decides about it", () => {
  const meta = `<meta name="robots" content="noindex, follow">`;
  const noindex = (text: string, snippet = "") =>
    read({ "layout/theme.liquid": layout + text, "snippets/seo.liquid": snippet })?.noindex;
  expect(noindex(meta)).toBe(true);
  expect(noindex("{% render 'seo' %}", meta)).toBe(true);
  expect(noindex(`{% if template == 'search' %}${meta}{% endif %}`)).toBe(false);
  expect(noindex("{% if template == 'search' %}{% render 'seo' %}{% endif %}", meta)).toBe(false);
  expect(noindex(`<meta name="robots" content="index">`)).toBe(false);
});

test("robots rules close a store only for everyone, Googlebot or Bingbot", () => {
  expect(readRobots(new Map())).toBe("default");
  expect(robots("User-agent: *\nDisallow: /")).toBe("closed");
  expect(robots("User-agent: GPTBot\nUser-agent: Googlebot\nDisallow: /")).toBe("closed");
  expect(robots("User-agent: GPTBot\nDisallow: /\nUser-agent: *\nDisallow: /cart")).toBe("open");
  expect(robots("{% for g in robots.default_groups %}{{ g }}{{ 'Disallow: /' }}{% endfor %}")).toBe(
    "unclear",
  );
  expect(robots("User-agent: *\n{% if x %}Disallow: /\n{% endif %}")).toBe("unclear");
  expect(robots(null)).toBe("unclear");
});

test("an organization counts with logo and profiles, in the frame or the header", () => {
  const script = (fields: string) =>
    `<script type="application/ld+json">{"@type": "Organization", ${fields}}</script>`;
  const whole = script(`"logo": "a.png", "sameAs": ["https://b.example"]`);
  expect(read({ "sections/header.liquid": whole }, ["header"])?.organization).toBe(true);
  expect(read({ "sections/header.liquid": whole }, [])?.organization).toBe(false);
  expect(read({ "sections/header.liquid": script(`"logo": "a.png"`) }, ["header"])?.organization).toBe(false);
});

test("hostile Liquid is read in time that grows with its length only", () => {
  const hostile = "{%".repeat(100_000) + "{{".repeat(100_000) + "<meta <script <!--".repeat(50_000);
  expect(read({ "layout/theme.liquid": hostile })?.missingTags).toHaveLength(4);
});
