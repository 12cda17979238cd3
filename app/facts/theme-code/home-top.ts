import { once, schemaIn, type ThemeFiles } from "../theme-json/files.ts";
import { settingIds, short, type Part } from "../theme-json/read.ts";
import { plainText } from "../tally/plain-text.ts";
import { appOf, codeOf, hidesCode, type Place } from "./places.ts";

/** A section at the top of the home page, the label of a linked button in it, and whether it may lead on in another way. */
export type Top = { section: string; button: string | null; custom: boolean };

/** Reads the first two sections of the home page. */
export function readHomeTop(files: ThemeFiles, { parts }: Place): Top[] {
  const tops = parts.filter(({ isSection }) => isSection).slice(0, 2);
  return tops.map((top) => {
    const from = parts.indexOf(top);
    const next = parts.findIndex(({ isSection }, index) => isSection && index > from);
    const own = parts.slice(from, next < 0 ? undefined : next);
    const button = own.map(buttonOf).find((label) => label !== null) ?? null;
    return {
      section: short(top.type),
      button: button === null ? null : short(button),
      custom: own.some((part) => mayLead(files, part)),
    };
  });
}

const leading = /^(?:\/|https?:|mailto:|tel:|shopify:\/\/(?!shop_images|files|apps))/i;
/** What stands in a setting of a button besides its label and its link. */
const look =
  /colou?r|size|style|width|height|align|icon|scheme|font|weight|case|position|background|hover|radius|border|type|target/i;

/** The label of a button that leads somewhere. */
export function buttonOf({ type, isSection, settings }: Part): string | null {
  const filled = Object.entries(settings).flatMap(([id, value]) =>
    typeof value === "string" && value.trim() !== "" ? [[id, value.trim()] as const] : [],
  );
  if (!filled.some(([id, value]) => /link|url|href/i.test(id) && leading.test(value))) return null;
  // A block of a text and an address is a button, whatever it is called.
  const isButton = !isSection || /button|cta/i.test(type);
  const label = filled.find(
    ([id, value]) =>
      isLabel(value) &&
      (/label|text/i.test(afterButton(id)) || (isButton && /^(?:label|text|title|button|cta)$/i.test(id))) &&
      !look.test(id),
  );
  return label ? plainText(label[1]) : null;
}

function isLabel(value: string): boolean {
  return /\p{L}/u.test(value) && !/^(?:#|rgba?\(|hsla?\(|var\(|(?:linear|radial)-gradient)/i.test(value);
}

/** What follows the word for a button in a setting's name: “_label” of “button_label”. */
function afterButton(id: string): string {
  const found = /button|cta/i.exec(id);
  return found ? id.slice(found.index + found[0].length) : "";
}

const pickers = ["product", "product_list", "collection", "collection_list", "article", "blog", "page"];

/** Whether a part may lead on in a way that no button's label and link tell: by code, by an app, by what is picked for it. */
function mayLead(files: ThemeFiles, part: Part): boolean {
  const { type, section, isSection, settings } = part;
  if (hidesCode(part) || appOf(type) !== null || /liquid|html|^apps$/i.test(type)) return true;
  const values = Object.entries(settings);
  if (
    values.some(
      ([, value]) => typeof value === "string" && (leading.test(value) || /^#\w+-?[g-z]/i.test(value)),
    )
  )
    return true;
  const picked = pickedIn(files, `sections/${section}.liquid`, `blocks/${type}.liquid`);
  const isFilled = (value: unknown) => (Array.isArray(value) ? value.length > 0 : Boolean(value));
  if (values.some(([id, value]) => picked.has(id) && isFilled(value))) return true;
  const code = codeOf(files, part);
  if (code === null) return isSection;
  return !code.complete || once(files, `leads ${section} ${type} ${isSection}`, () => leadsByCode(code.code));
}

function pickedIn(files: ThemeFiles, ...names: string[]): ReadonlySet<string> {
  return once(files, `picked ${names.join()}`, () => {
    const schemas = names.map((name) => schemaIn(files, name));
    return new Set(schemas.flatMap((schema) => pickers.flatMap((type) => settingIds(schema, type))));
  });
}

/** A link that no setting decides about, or a way to put something into the cart. */
function leadsByCode(code: string): boolean {
  if (/\bform ['"]product['"]|\/cart\/add|\broutes\.cart_add_url\b|\bonclick\s{0,9}=/i.test(code))
    return true;
  return code
    .split(/<a(?=[\s{])/i)
    .slice(1)
    .some((link) => {
      const href = /\bhref\s{0,9}=\s{0,9}["']?([^<>]{0,200})/i.exec(link.slice(0, 1_000))?.[1];
      return href !== undefined && !/^\s*(?:#|\{\{-?\s*(?:section|block)\.settings\.|\{%)/.test(href);
    });
}
