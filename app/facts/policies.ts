import type { PoliciesQuery } from "./admin.types";
import { fact } from "./fact";
import { plainText } from "./tally/plain-text";
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
  text: string;
  words: number;
  placeholder: string | null;
};

export default fact({
  scopes: ["read_legal_policies"],
  query: `#graphql
    query Policies {
      shop { shopPolicies { type title body } }
    }`,
  shape: ({ shop }: PoliciesQuery): Policy[] =>
    shop.shopPolicies.map(({ type, title, body }) => {
      const text = plainText(body);
      return { type, title, text, words: countWords(text), placeholder: firstPlaceholder(body) };
    }),
  example: [
    {
      type: "PRIVACY_POLICY",
      title: "Privacy policy",
      text: "We keep your data safe.",
      words: 240,
      placeholder: null,
    },
  ],
});
