import type { Share } from "~/facts/tally/share";
import { cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { namesOf, shareEvidence, weigh } from "../shares";
import { agree, count } from "../words";

/** Originals are resized for visitors; one in twenty may be a mistake nobody notices. */
const leastLight = 0.95;
const field = "products.media.originalSource.fileSize";
const logo = { id: "assets/logo.png", title: "assets/logo.png" };
const product = (heavyImages: object) => ({ products: { heavyImages } });
const none = { of: 0, good: 0 };

export default checkpoint({
  asks: "Are all your image files small enough to load fast?",
  skill: "keep-image-files-light",
  mode: "auto",
  needs: ["products", "themeImages"],

  answer({ products: { heavyImages }, themeImages }) {
    const { gifs, originals } = heavyImages;
    const inTheme: Share = themeImages ?? { of: 0, good: 0, unsure: 0, first: [] };
    const files = {
      one: "image file of your live theme",
      many: "image files of your live theme",
      section: null,
    };
    const seen = [
      shareEvidence({ share: gifs, least: 1, field: `${field} of image/gif`, one: "GIF" }),
      shareEvidence({ share: originals, least: leastLight, field, one: "product image" }),
      shareEvidence({ share: inTheme, least: 1, field: "themes.files.size", ...files }),
    ];
    const tooHeavy = (share: Share, one: string, many: string, limit: string) =>
      `${count(bad(share), one, many)} ${agree(bad(share), "is", "are")} heavier than ${limit}: look at ${namesOf(share.first)}.`;
    if (gifs.of + originals.of + inTheme.of === 0)
      return doesNotApply("Neither your products nor your theme hold an image file yet.", ...seen);
    if (bad(gifs) > 0) return no(tooHeavy(gifs, "animated GIF", "animated GIFs", "1 MB"), ...seen);
    if (bad(inTheme) > 0) return no(tooHeavy(inTheme, files.one, files.many, "500 kB"), ...seen);
    const weighed = originals.of === 0 ? "enough" : weigh(originals, leastLight);
    if (weighed === "short")
      return no(tooHeavy(originals, "product image", "product images", "10 MB"), ...seen);
    const unknown = gifs.unsure + originals.unsure;
    if (weighed === "unsure" || gifs.unsure > 0)
      return cannotTell(
        `The size of ${count(unknown, "product image")} is not known, and the answer hangs on it.`,
        ...seen,
      );
    const images = gifs.of + originals.of;
    const looked = [
      ...(images > 0 ? [count(images, "product image")] : []),
      ...(inTheme.of > 0 ? [count(inTheme.of, files.one, files.many)] : []),
    ].join(" and ");
    return yes(`No file that slows pages down was found among ${looked}.`, ...seen);
  },

  examples: [
    {
      given: { products: {} },
      is: "yes",
      says: "among 160 product images and 4 image files of your live theme",
    },
    {
      given: product({ gifs: { of: 2, good: 1, first: [{ id: "1", title: "Tea bowl" }] } }),
      is: "no",
      says: "1 animated GIF is heavier than 1 MB: look at “Tea bowl”",
    },
    {
      given: { themeImages: { good: 3, first: [logo] } },
      is: "no",
      says: "1 image file of your live theme is heavier than 500 kB: look at “assets/logo.png”",
    },
    { given: product({ originals: { of: 20, good: 19 } }), is: "yes" },
    {
      given: product({ originals: { of: 20, good: 18 } }),
      is: "no",
      says: "2 product images are heavier than 10 MB",
    },
    { given: product({ originals: { good: 100, unsure: 60 } }), is: "unknown" },
    { given: product({ originals: none }), is: "yes", says: "among 4 image files" },
    { given: { ...product({ originals: none }), themeImages: none }, is: "does-not-apply" },
  ],
});

function bad({ of, good, unsure }: Share): number {
  return of - good - unsure;
}
