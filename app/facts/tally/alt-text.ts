import { countCharacters } from "./characters";

const leastCharacters = 5;
// Chinese, Japanese and Korean say in two characters what others say in a word.
const leastInEastAsia = 2;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const fileName = /\.(jpe?g|png|gif|webp|avif|heic|heif|tiff?|bmp|svg)$/i;
const cameraName = /^(img|dsc[nf]?|pxl|mvi|gopr)[-_ ]?\d{3}\S*$/i;

/** Whether an alt text says something: long enough, no file name, no camera's number. */
export function describes(alt: string | null | undefined): boolean {
  const text = (alt ?? "").trim();
  const least = eastAsian.test(text) ? leastInEastAsia : leastCharacters;
  return countCharacters(text) >= least && !fileName.test(text) && !cameraName.test(text);
}
