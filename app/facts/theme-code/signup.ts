import formApps from "../../../content/tables/form-apps.json" with { type: "json" };
import { isNamedAfter } from "./app-handles.ts";
import known from "../../../content/tables/storefront-apps.json" with { type: "json" };
import type { ThemeFiles } from "../theme-json/files.ts";
import { short, type Part, type ThemeJson } from "../theme-json/read.ts";
import { rendered } from "./pieces.ts";
import { appOf, codeOf, embedsOf, groupsOf, hidesCode, placeOf, says } from "./places.ts";

/**
 * The section, block or app that holds a sign-up form. `certain` when there can be no other one: all code was read, no app is
 * switched on there, and nothing looks like a form that comes from elsewhere.
 */
export type SignupForm = { in: string | null; certain: boolean };

const signupTag = /\{%-? form ['"]customer['"]/;
/** A form that sends to a provider, or the place where a provider's script puts one. */
const ofProvider =
  /<form\b[^<>]{0,500}action\s{0,9}=\s{0,9}["'][^"'<>]{0,300}(?:list-manage\.com|klaviyo|mailerlite|brevo|sendinblue|omnisend|createsend|convertkit|getresponse|activehosted)|\bclass\s{0,9}=\s{0,9}["'][^"'<>]{0,200}\b(?:klaviyo-form-|omnisend-embedded-|ml-embedded)/i;
/** What may be a form, or may put one there. */
const foreign =
  /type\s{0,9}=\s{0,9}["']?email|<form\b[^<>]{0,500}action\s{0,9}=\s{0,9}["']?(?:https?:)?\/\/|<script\b[^<>]{0,500}\bsrc\s{0,9}=\s{0,9}["']?(?:https?:)?\/\/|<iframe\b|<div\b[^<>]{0,500}>\s{0,80}<\/div>/i;

export function readSignup(files: ThemeFiles, settings: ThemeJson | null): SignupForm | null {
  const home = placeOf(files, "templates/index.json");
  const groups = groupsOf(files, settings);
  const layout = "layout/theme.liquid";
  const parts = [...home.parts, ...groups.parts];
  const ofTheme =
    parts.find((part) => says(files, part, signupTag) && isSwitchedOn(files, part) === true) ??
    parts.find((part) => says(files, part, ofProvider));
  const apps = [...parts.map(({ type }) => type), ...embedsOf(settings)].flatMap((type) => appOf(type) ?? []);
  const inLayout = says(files, layout, signupTag) || says(files, layout, ofProvider);
  const name = ofTheme?.type ?? (inLayout ? "layout" : (apps.find(isFormApp) ?? null));
  const frame = rendered(files, layout);
  const all = home.readable && groups.readable && settings !== null && frame.complete;
  if (name === null && !all) return null;
  const codes = [frame, ...parts.flatMap((part) => codeOf(files, part) ?? [])];
  const certain =
    !apps.some(canAsk) &&
    !parts.some(hidesCode) &&
    !parts.some((part) => says(files, part, signupTag) && isSwitchedOn(files, part) === null) &&
    codes.every(({ complete, code }) => complete && !foreign.test(withoutForms(code)));
  return { in: name === null ? null : short(name), certain };
}

/** A footer's form can be switched off by a setting of its own; null where one of another name may do it. */
function isSwitchedOn(files: ThemeFiles, part: Part): boolean | null {
  const switches = Object.entries(part.settings).filter(([, value]) => typeof value === "boolean");
  const named = switches.filter(([id]) => /newsletter/i.test(id));
  if (named.length > 0) return named.some(([, value]) => value);
  const isSure = /newsletter|sign-?up|e-?mail/i.test(part.type) || switches.every(([, value]) => value);
  return isSure || signupTag.test(codeOf(files, part)?.always ?? "") ? true : null;
}

/** “forms” is an app of this name; a word in the handle of another app says nothing of what it is for. */
function isFormApp(app: string): boolean {
  return formApps.named.includes(app) || formApps.handles.some((handle) => isNamedAfter(app, handle));
}

/** Jobs of apps that ask nobody for an address. */
const otherJobs = ["chat", "reviews", "upsell"];

/** Whether an app can show a form: any that is not known for another job. */
function canAsk(app: string): boolean {
  const job = known.apps.find(({ handles }) => handles.some((part) => app.includes(part)))?.job;
  return job === undefined || !otherJobs.includes(job);
}

/** Code without the theme's own forms: one that a setting switches off is none. */
function withoutForms(code: string): string {
  const [first = "", ...rest] = code.split(/\{% form /);
  const after = rest.map((part) => {
    const end = part.indexOf("{% endform");
    return end < 0 ? "" : part.slice(end);
  });
  return [first, ...after].join(" ");
}
