import { ask, checkpoint, yes } from "../checkpoint";
import { deliveryTerms } from "../delivery-terms";
import { behindGate, nothingToShip } from "../gates";
import { legalEvidence, legalTexts } from "../legal-texts";

const type = "SHIPPING_POLICY" as const;

export default checkpoint({
  asks: "Does your shipping policy state delivery days for each region?",
  skill: "publish-delivery-times-in-words",
  mode: "proves-yes",
  needs: ["policies"],
  mayUse: ["pages", "variants"],

  answer({ policies, pages, variants }) {
    const texts = legalTexts(["shipping"], [type], {
      policies,
      pages: pages.known ? pages.value : [],
      leastWords: Infinity,
    });
    const terms = texts.texts.map((text) => ({ text, ...deliveryTerms(text.text ?? "") }));
    const { text, time, place } = terms.find((each) => each.time && each.place) ??
      terms[0] ?? { text: null, time: null, place: null };
    const name = text?.on === "page" ? `page “${text.title}”` : "shipping policy";
    const seen = {
      ...legalEvidence(texts),
      value: [time, place].filter(Boolean).join(", ") || null,
    };
    if (time && place) {
      const sentence = `Your ${name} states delivery times (“${time}”) and where to (“${place}”).`;
      return behindGate(variants, nothingToShip, yes(sentence, seen));
    }
    const missing = [!time && "days or weeks", !place && "country or region"].filter(
      (part) => part !== false,
    );
    const found =
      text === null
        ? "Your store has no shipping policy."
        : `The app finds no ${missing.join(" and no ")} in your ${name}.`;
    return behindGate(variants, nothingToShip, ask(found, seen));
  },

  examples: [
    {
      given: {
        policies: [{ type, text: "We send your parcel to Norway and Germany in 2 to 4 working days." }],
      },
      is: "yes",
      says: "“2 to 4 working days”) and where to (“Norway”",
    },
    {
      given: { policies: [{ type, text: "Wir liefern die Pakete in der ganzen EU in 3–5 Werktagen." }] },
      is: "yes",
      says: "“EU”",
    },
    {
      given: { policies: [{ type, text: "国内の配送は3営業日以内にお届けします。" }] },
      is: "yes",
      says: "国内",
    },
    {
      given: { policies: [{ type, text: "We send the parcel to you in 3 days. Write to us for more." }] },
      is: "ask",
      says: "no country or region",
    },
    {
      given: { policies: [{ type, text: "We ship to Norway for 14 kroner and to you." }] },
      is: "ask",
      says: "no days or weeks",
    },
    { given: { policies: [] }, is: "ask", says: "no shipping policy" },
    {
      given: {
        policies: [],
        pages: [{ title: "Versand", text: "Wir liefern die Pakete in der ganzen EU in 3–5 Werktagen." }],
      },
      is: "yes",
      says: "Your page “Versand” states",
    },
    { given: { policies: [], variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});
