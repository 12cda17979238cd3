import type { Share } from "~/facts/tally/share";
import { cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { namesOf, shareEvidence, weigh } from "../shares";
import { agree, count } from "../words";

/** Originals are resized for visitors; one in twenty may be a mistake nobody notices. */
const leastLight = 0.95;

export default checkpoint({
  asks: "Are your images free of the heavy files that slow pages down, such as large GIFs?",
  skill: "keep-image-files-light",
  mode: "auto",
  needs: ["products", "themeImages"],

  answer({ products: { heavyImages }, themeImages }) {
    const { gifs, originals } = heavyImages;
    const field = "products.media.originalSource.fileSize";
    const seen = [
      shareEvidence({ share: gifs, least: 1, field: `${field} of image/gif`, one: "GIF" }),
      shareEvidence({ share: originals, least: leastLight, field, one: "product image" }),
      ...(themeImages ? [inTheme(themeImages)] : []),
    ];
    const heavyGifs = bad(gifs);
    if (heavyGifs > 0)
      return no(
        `${count(heavyGifs, "animated GIF")} ${agree(heavyGifs, "is", "are")} heavier than 1 MB and ${agree(heavyGifs, "goes", "go")} to every visitor as ${agree(heavyGifs, "it is", "they are")}: look at ${namesOf(gifs.first)}.`,
        ...seen,
      );
    const heavyFiles = themeImages ? bad(themeImages) : 0;
    if (themeImages && heavyFiles > 0)
      return no(
        `${count(heavyFiles, "image file")} of your live theme ${agree(heavyFiles, "is", "are")} heavier than 500 kB: ${namesOf(themeImages.first)}.`,
        ...seen,
      );
    const all = gifs.of + originals.of;
    if (all === 0 && !themeImages?.of)
      return doesNotApply("Neither your products nor your theme hold an image file yet.", ...seen);
    const weighed = originals.of === 0 ? "enough" : weigh(originals, leastLight);
    if (weighed === "short")
      return no(
        `${bad(originals)} of ${count(originals.of, "product image")} are heavier than 10 MB: start with ${namesOf(originals.first)}.`,
        ...seen,
      );
    if (weighed === "unsure" || gifs.unsure > 0)
      return cannotTell(
        `Shopify does not tell the size of ${count(originals.unsure + gifs.unsure, "product image")}, and the answer hangs on them.`,
        ...seen,
      );
    const where =
      all > 0 ? `${count(all, "product image")} and the files of your theme` : "the files of your theme";
    return yes(`No file that slows pages down was found among ${where}.`, ...seen);
  },

  examples: [
    { given: { products: {} }, is: "yes", says: "among 160 product images and the files of your theme" },
    {
      given: {
        products: { heavyImages: { gifs: { of: 2, good: 1, first: [{ id: "1", title: "Tea bowl" }] } } },
      },
      is: "no",
      says: "1 animated GIF is heavier than 1 MB and goes to every visitor as it is: look at “Tea bowl”",
    },
    {
      given: { themeImages: { good: 3, first: [{ id: "assets/a.png", title: "assets/a.png" }] } },
      is: "no",
      says: "1 image file of your live theme is heavier than 500 kB: “assets/a.png”",
    },
    { given: { products: { heavyImages: { originals: { of: 20, good: 19 } } } }, is: "yes" },
    { given: { products: { heavyImages: { originals: { of: 20, good: 18 } } } }, is: "no", says: "2 of 20" },
    { given: { products: { heavyImages: { originals: { good: 100, unsure: 60 } } } }, is: "unknown" },
    {
      given: { products: { heavyImages: { originals: { of: 0, good: 0 } } } },
      is: "yes",
      says: "the files of your theme",
    },
    {
      given: { products: { heavyImages: { originals: { of: 0, good: 0 } } }, themeImages: { of: 0, good: 0 } },
      is: "does-not-apply",
    },
  ],
});

function bad({ of, good, unsure }: Share): number {
  return of - good - unsure;
}

function inTheme(share: Share) {
  return shareEvidence({
    share,
    least: 1,
    field: "themes.files.size",
    one: "image file of the theme",
    many: "image files of the theme",
    section: null,
  });
}
