/** What makers of apps add to a name within one word: “judgemereviews”, “popups”. */
const endings = "s?(?:io|app|hq|reviews?|email|sms|forms?)?";

/**
 * Whether a handle names an app by whole words: “judge-me-reviews” holds “judge-me” and “review”, “quick-preview” no
 * “review”, and “juniper” no “junip”. Names are letters, digits and hyphens.
 */
export function isNamedAfter(handle: string, name: string): boolean {
  return new RegExp(`(?<![a-z\\d])${name}${endings}(?![a-z])`).test(handle.toLowerCase());
}
