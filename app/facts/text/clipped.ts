/** More than Shopify lets a name have. */
const longestName = 300;

/**
 * A merchant's text as it is kept: as it is, or its first characters and “…”. It holds on to nothing of the whole
 * text, which V8 would keep in memory for as long as a part of it.
 */
export function clipped(text: string, longest = longestName): string {
  if (text.length <= longest) return text;
  // Half of a pair of surrogates is no character.
  const end = isHighSurrogate(text.charCodeAt(longest - 2)) ? longest - 2 : longest - 1;
  return `${[...text.slice(0, end)].join("")}…`;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
