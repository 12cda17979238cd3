import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { capital, portion, shareEvidence } from "../shares";
import { count } from "../words";

/** A few films do: three products, or one in ten where there are few. */
const enough = 3;
const leastPart = 0.1;

export default checkpoint({
  asks: "Do some of your products have a video or 3D model?",
  skill: "add-video-or-3d-to-key-products",
  mode: "auto",
  needs: ["products"],

  answer({ products: { active, filmed: share } }) {
    const nothing = noActiveProduct(active);
    if (nothing) return nothing;
    const field = "products.media.mediaContentType";
    const { k, n } = { k: share.good, n: share.of };
    // Most products need none: those without are no offenders to list.
    const seen = { ...shareEvidence({ share, least: leastPart, field, one: "active product" }), items: [] };
    const reached = (filmed: number) => filmed >= enough || (n > 0 && filmed / n >= leastPart);
    const said = capital(
      `${portion(share, "active product")} ${k <= 1 ? "has" : "have"} a video or 3D model.`,
    );
    if (reached(k)) return yes(said, seen);
    if (!reached(k + share.unsure)) return no(k > 0 ? `Only ${said}` : said, seen);
    return cannotTell(`The app could not look at all media of ${count(share.unsure, "product")}.`, seen);
  },

  examples: [
    { given: { products: {} }, is: "yes", says: "6 of 40 active products have a video or 3D model." },
    { given: { products: { filmed: { of: 10, good: 1 } } }, is: "yes", says: "1 of 10 active products has" },
    { given: { products: { filmed: { of: 40, good: 2 } } }, is: "no", says: "Only 2 of 40" },
    { given: { products: { filmed: { good: 0 } } }, is: "no", says: "None of 40 active products has" },
    { given: { products: { filmed: { of: 40, good: 0, unsure: 4 } } }, is: "unknown" },
    { given: { products: { active: 0 } }, is: "does-not-apply" },
  ],
});
