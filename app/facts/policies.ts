import type { PoliciesQuery } from "./admin.types";
import { fact } from "./fact";
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
  words: number;
  placeholder: string | null;
  imprint: Imprint;
};

export default fact({
  scopes: ["read_legal_policies"],
  query: `#graphql
    query Policies {
      shop { shopAddress { city zip } shopPolicies { type title body updatedAt } }
    }`,
  shape: ({ shop }: PoliciesQuery): Policy[] =>
    shop.shopPolicies.map(({ type, title, body, updatedAt }) => {
      const text = plainText(body);
      return {
        type,
        title,
        updatedAt,
        text,
        words: countWords(text),
        placeholder: firstPlaceholder(body),
        imprint: imprintIn(text, shop.shopAddress),
      };
    }),
  example: [
    {
      type: "PRIVACY_POLICY",
      title: "Privacy policy",
      updatedAt: "2026-05-12T09:00:00Z",
      text: "We keep your data safe.",
      words: 240,
      placeholder: null,
      imprint: { place: null, reach: null },
    },
  ],
});
