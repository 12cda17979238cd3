import { ask, checkpoint, yes } from "../checkpoint";
import { deliveryTerms } from "../delivery-terms";
import { behindGate, nothingToShip } from "../gates";

const type = "SHIPPING_POLICY" as const;

export default checkpoint({
  asks: "Does your shipping policy state delivery days for each region?",
  skill: "publish-delivery-times-in-words",
  mode: "proves-yes",
  needs: ["policies"],
  mayUse: ["variants"],

  answer({ policies, variants }) {
    const text = policies.find((policy) => policy.type === type)?.text ?? "";
    const { time, place } = deliveryTerms(text);
    const seen = {
      field: "shop.shopPolicies.body",
      value: [time, place].filter(Boolean).join(", ") || null,
      items: [{ title: "Shipping policy", opens: "shopify://admin/settings/policies" }],
    };
    if (time && place) {
      const sentence = `Your shipping policy states delivery times (“${time}”) and where to (“${place}”).`;
      return behindGate(variants, nothingToShip, yes(sentence, seen));
    }
    const missing = [!time && "days or weeks", !place && "country or region"].filter(
      (part) => part !== false,
    );
    const found =
      text === ""
        ? "Your store has no shipping policy."
        : `The app finds no ${missing.join(" and no ")} in your shipping policy.`;
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
    { given: { policies: [], variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});
