import { checkpoint, no, yes } from "../checkpoint";

/** What a new store's order numbers look like: “#” in front, nothing behind. */
const factorySetting = "#";

export default checkpoint({
  asks: "Have you chosen your own prefix or suffix for order numbers?",
  skill: "choose-an-order-number-format",
  mode: "auto",
  needs: ["shop"],

  answer({ shop: { orderNumberFormatPrefix: prefix, orderNumberFormatSuffix: suffix } }) {
    const seen = [
      { field: "shop.orderNumberFormatPrefix", value: prefix },
      { field: "shop.orderNumberFormatSuffix", value: suffix },
    ];
    const sample = `${prefix}1001${suffix}`;
    if (prefix + suffix === factorySetting)
      return no(`Your order numbers still look like every new store's: ${sample}.`, ...seen);
    return yes(`Your order numbers have a format of your own: ${sample}.`, ...seen);
  },

  examples: [
    { given: { shop: {} }, is: "yes", says: "KT-1001" },
    {
      given: { shop: { orderNumberFormatPrefix: "#", orderNumberFormatSuffix: "-DE" } },
      is: "yes",
      says: "#1001-DE",
    },
    { given: { shop: { orderNumberFormatPrefix: "#" } }, is: "no", says: "#1001" },
  ],
});
