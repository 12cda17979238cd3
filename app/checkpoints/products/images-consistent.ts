import { checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { capital, namesOf, portion, shareEvidence } from "../shares";
import { count } from "../words";

/** One photo in ten may be an old one that cannot be taken again. */
const leastWide = 0.9;
/** A set or a poster may need another shape; four in five make a calm grid. */
const leastSame = 0.8;
/** Of fewer photos one decides. */
const leastImages = 5;
const bowl = { id: "gid://shopify/Product/9", title: "Tea bowl", note: "800 × 600" };

export default checkpoint({
  asks: "Are your main product photos at least 1000 pixels wide and the same shape?",
  skill: "use-sharp-consistent-images",
  mode: "auto",
  needs: ["products"],

  answer({ products: { active, mainImages } }) {
    const { wide, sameShape, shape } = mainImages;
    const nothing = noActiveProduct(active);
    if (nothing) return nothing;
    const field = "products.media.image";
    const one = "main photo";
    const seen = [
      shareEvidence({ share: wide, least: leastWide, field: `${field}.width`, one }),
      {
        ...shareEvidence({ share: sameShape, least: leastSame, field: `${field} width to height`, one }),
        value: shape,
      },
    ];
    if (wide.of < leastImages)
      return doesNotApply(
        `Only ${count(wide.of, "active product")} ${wide.of === 1 ? "begins" : "begin"} with a photo, too few to compare.`,
        ...seen,
      );
    const size = `${portion(wide, one)} ${wide.good <= 1 ? "is" : "are"} 1000 pixels wide or more`;
    const form = `${portion(sameShape, one)} ${sameShape.good === 1 ? "has" : "have"} the same shape`;
    if (wide.good / wide.of < leastWide)
      return no(
        `${wide.good > 0 ? `Only ${size}` : capital(size)}, and ${form}. Start with ${namesOf(wide.first)}.`,
        ...seen,
      );
    if (sameShape.good / sameShape.of < leastSame)
      return no(`Only ${form}. The shape of ${namesOf(sameShape.first)} differs.`, ...seen);
    return yes(`${capital(size)}, and ${form}.`, ...seen);
  },

  examples: [
    {
      given: { products: {} },
      is: "yes",
      says: "All 40 main photos are 1000 pixels wide or more, and all 40 main photos have the same shape.",
    },
    { given: { products: { mainImages: { wide: { of: 40, good: 36 } } } }, is: "yes" },
    {
      given: { products: { mainImages: { wide: { good: 35, first: [bowl] } } } },
      is: "no",
      says: "Only 35 of 40 main photos are 1000 pixels wide or more, and all 40 main photos have the same shape. Start with “Tea bowl”.",
    },
    {
      given: { products: { mainImages: { sameShape: { good: 31, first: [bowl] } } } },
      is: "no",
      says: "The shape of “Tea bowl” differs",
    },
    {
      given: { products: { mainImages: { wide: { of: 4, good: 4 } } } },
      is: "does-not-apply",
      says: "Only 4 active products begin",
    },
    { given: { products: { active: 0 } }, is: "does-not-apply" },
  ],
});
