import { ask, checkpoint } from "../checkpoint";
import { namesOf } from "../shares";

const flow = /^(?:shopify )?flow$/i;

export default checkpoint({
  asks: "Are customers or orders tagged automatically by rules?",
  skill: "tag-customers-and-orders-by-rule",
  mode: "assisted",
  needs: [],
  mayUse: ["orderTags", "customerTags", "appEvents"],

  answer({ orderTags, customerTags, appEvents }) {
    // Without a permission the merchant is asked all the same; any other loss is worth another reading.
    for (const reading of [orderTags, customerTags, appEvents])
      if (!reading.known && reading.because.kind !== "scope")
        return { is: "unknown", because: reading.because, evidence: [] };
    const tags = [
      ...(orderTags.known ? orderTags.value : []),
      ...(customerTags.known ? customerTags.value : []),
    ];
    const byFlow = appEvents.known && appEvents.value.byApp.some(({ app }) => flow.test(app));
    const seen = [
      {
        field: "shop.orderTags",
        value: orderTags.known ? orderTags.value.slice(0, 5).join(", ") || "none" : null,
      },
      {
        field: "shop.customerTags",
        value: customerTags.known ? customerTags.value.slice(0, 5).join(", ") || "none" : null,
      },
      { field: "events.appTitle of Flow", value: byFlow },
    ];
    const worked = byFlow ? " Flow was at work in the last 60 days." : "";
    if (!orderTags.known && !customerTags.known)
      return ask(`The app may not read the tags of your orders and customers.${worked}`, ...seen);
    if (tags.length === 0) return ask(`The app sees no tag on an order or customer.${worked}`, ...seen);
    const names = namesOf([...new Set(tags)].map((tag) => ({ title: tag })));
    return ask(`Your orders and customers bear tags such as ${names}.${worked}`, ...seen);
  },

  examples: [
    {
      given: { orderTags: ["wholesale"], customerTags: ["vip"] },
      is: "ask",
      says: "such as “wholesale” and “vip”. Flow was at work in the last 60 days.",
    },
    { given: { orderTags: [], customerTags: [], appEvents: { byApp: [] } }, is: "ask", says: "sees no tag" },
    { given: { customerTags: { unread: "The reading failed." } }, is: "unknown" },
  ],
});
