import type { PoliciesQuery } from "./admin.types";
import { fact } from "./fact";
import { TooLarge } from "./reading/too-large";
import { takingTurns } from "./reading/turns";
import { plainText } from "./tally/plain-text";
import { imprintIn, type Imprint } from "./text/imprint";
import { countWords, firstPlaceholder } from "./text/measure";

declare module "./fact" {
  interface Facts {
    policies: Policy[];
  }
}

/** A written policy: its text without markup, and the first template placeholder left in it. */
export type Policy = {
  type: PoliciesQuery["shop"]["shopPolicies"][number]["type"];
  title: string;
  /** ISO 8601. */
  updatedAt: string;
  text: string;
  /** Up to 5,001, which stands for more than 5,000. */
  words: number;
  placeholder: string | null;
  imprint: Imprint;
};

/** All texts together, in characters: some 130,000 words. What they say is looked for whenever a page is shown. */
const mostText = 800_000;

export default fact({
  scopes: ["read_legal_policies"],
  query: `#graphql
    query Policies {
      shop { shopAddress { city zip countryCodeV2 } shopPolicies { type title body updatedAt } }
    }`,
  longestText: mostText,
  async shape({ shop }: PoliciesQuery): Promise<Policy[]> {
    const giveWay = takingTurns();
    const policies: Policy[] = [];
    let left = mostText;
    for (const { type, title, body, updatedAt } of shop.shopPolicies) {
      const text = plainText(body);
      left -= text.length;
      if (left < 0) throw new TooLarge("Your policies are longer than the app can look through.");
      const words = countWords(text);
      const placeholder = firstPlaceholder(body);
      policies.push({
        type,
        title,
        updatedAt,
        text,
        words,
        placeholder,
        imprint: imprintIn(text, shop.shopAddress),
      });
      await giveWay();
    }
    return policies;
  },
  example: [
    {
      type: "PRIVACY_POLICY",
      title: "Privacy policy",
      updatedAt: "2026-05-12T09:00:00Z",
      text: "We keep your data safe.",
      words: 240,
      placeholder: null,
      imprint: { place: null, reach: null, maybe: { place: false, reach: false } },
    },
  ],
});
