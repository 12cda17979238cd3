import { schemaIn, type ThemeFiles } from "../theme-json/files.ts";
import { enabledSettings, own, record, settingIds, type ThemeJson } from "../theme-json/read.ts";
import { rendered } from "./pieces.ts";
import { codeOf, groupsOf, hidesCode } from "./places.ts";

/**
 * Whether an image is chosen, left empty in a place that was read whole, or cannot be chosen in the places that are looked
 * at; unclear where code that cannot be followed, or a picture of another name, may be it.
 */
export type Choice = "set" | "empty" | "not-offered" | "unclear";

/** The logo in the header, and the icon in the browser's tab. `settings` are the theme's current ones. */
export function readLogo(files: ThemeFiles, settings: ThemeJson, schema: unknown): Choice {
  const header = groupsOf(files, settings, /header/i);
  const kept = Object.entries(record(settings.sections)).filter(([name]) => name.includes("header"));
  const inHeader = [
    ...header.parts.map((part) => part.settings),
    ...enabledSettings({ sections: Object.fromEntries(kept) }),
  ];
  const named = [...files.keys()].filter(
    (name) => /^sections\/.*header|^blocks\/.*logo/.test(name) && name.endsWith(".liquid"),
  );
  const ofParts = header.parts.flatMap(({ section, type }) => [
    `sections/${section}.liquid`,
    `blocks/${type}.liquid`,
  ]);
  const code = [...new Set([...named, ...ofParts])];
  const pickers = [schema, ...code.map((name) => schemaIn(files, name))].flatMap((one) =>
    settingIds(one, "image_picker"),
  );
  const ids = new Set(pickers.filter(isLogo));
  const isSet = [settings, ...inHeader].some((place) =>
    Object.entries(place).some(([id, value]) => isLogo(id) && isImage(value, ids.has(id))),
  );
  if (isSet) return "set";
  // A picture of another name in the header can be the logo, and so can what the code draws itself.
  const pictured = inHeader.some((place) => Object.values(place).some((value) => isImage(value, false)));
  const drawn = header.parts.some((part) => {
    const own = codeOf(files, part);
    return hidesCode(part) || own?.complete === false || (own !== null && drawsLogo(own.code));
  });
  const frame = files.get("layout/theme.liquid") == null ? null : rendered(files, "layout/theme.liquid");
  if (pictured || drawn || !header.readable || !frame?.complete || drawsLogo(frame.code)) return "unclear";
  return ids.size > 0 ? "empty" : "not-offered";
}

/** The picture for the checkout is not in the store. */
function isLogo(id: string): boolean {
  return /logo/i.test(id) && !/checkout/i.test(id);
}

function isImage(value: unknown, isPicked: boolean): boolean {
  return (
    typeof value === "string" && value !== "" && (isPicked || value.startsWith("shopify://shop_images/"))
  );
}

/** What is no choice of the merchant's in a picker: a drawing, a file among the assets, a fixed address. */
const fixedPicture =
  /<svg\b|\binline_asset_content\b|\basset_url\b|\basset_img_url\b|\bfile_url\b|\bfile_img_url\b|src\s{0,9}=\s{0,9}["']?(?:https?:)?\/\//i;
const toHome = /routes\.root_url|shop\.(?:secure_)?url|href\s{0,9}=\s{0,9}["']\/["']/i;
const near = 200;

/** A picture in a link to the home page, or right behind what is called a logo. */
function drawsLogo(code: string): boolean {
  const links = code.split(/<a\b/i).slice(1);
  const inLink = links.some((link) => {
    const end = link.search(/<\/a>/i);
    const whole = end < 0 ? link.slice(0, 5_000) : link.slice(0, end);
    return toHome.test(whole.slice(0, 500)) && fixedPicture.test(whole);
  });
  const called = code.split(/(?:class|id)\s{0,9}=\s{0,9}["'][^"']{0,200}logo/i).slice(1);
  return inLink || called.some((after) => fixedPicture.test(after.slice(0, near)));
}

/** The icon that the layout links to, in a setting of any name or fixed in the code. */
export function readFavicon(files: ThemeFiles, settings: ThemeJson, schema: unknown): Choice {
  const offered = new Set(settingIds(schema, "image_picker"));
  const layout = files.get("layout/theme.liquid") == null ? null : rendered(files, "layout/theme.liquid");
  const tags = iconTags(layout?.code ?? "");
  const linked = tags.flatMap((tag) => [...tag.matchAll(/\bsettings\.(\w{1,80})/g)].map(([, id = ""]) => id));
  const ids = new Set([...offered].filter((id) => /favicon/i.test(id) || linked.includes(id)));
  const named = Object.keys(settings).filter((id) => /favicon/i.test(id));
  const isSet = [...new Set([...linked, ...named])].some((id) =>
    isImage(own(settings, id), ids.has(id) || linked.includes(id)),
  );
  const fixed = tags.filter((tag) => !/\bsettings\b/.test(tag) && isFixed(tag));
  if (isSet || iconTags(layout?.always ?? "").some((tag) => fixed.includes(tag))) return "set";
  const isUnclear = tags.some((tag) => !/\bsettings\./.test(tag));
  if (!layout?.complete || isUnclear) return "unclear";
  return ids.size > 0 ? "empty" : "not-offered";
}

function iconTags(code: string): string[] {
  const tags = code.match(/<link\b[^<>]{0,2000}/gi) ?? [];
  return tags.filter((tag) => /\brel\s{0,9}=\s{0,9}["']?(?:shortcut |apple-touch-)?icon\b/i.test(tag));
}

/** An address of its own, or a file among the assets. */
function isFixed(tag: string): boolean {
  return /\basset_url\b|\bfile_url\b|href\s{0,9}=\s{0,9}["']?(?:https?:|\/|data:)/i.test(tag);
}
