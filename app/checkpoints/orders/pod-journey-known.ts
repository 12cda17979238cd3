import { ask, checkpoint, yes } from "../checkpoint";
import { counted } from "../middles";
import { notPrinted } from "../print-providers";
import { namesOf } from "../shares";
import { withoutProof } from "../unread";
import { agree, count } from "../words";

const field = "orders.fulfillments.service.serviceName";
const printing = { fulfillmentServices: [{ handle: "gelato", serviceName: "Gelato" }] };

export default checkpoint({
  asks: "Do paid orders reach your print provider automatically?",
  skill: "follow-the-pod-order-journey",
  mode: "proves-yes",
  needs: ["profile", "fulfillmentServices", "readAt"],
  mayUse: ["printedParcels"],

  answer({ profile, fulfillmentServices, readAt, printedParcels }) {
    const gate = notPrinted(profile, fulfillmentServices, readAt);
    if (gate) return gate;
    if (!printedParcels.known) {
      const unseen = "The app may not read your orders.";
      return withoutProof(printedParcels.because, unseen, field);
    }
    const printed = printedParcels.value;
    const orders = printed.reduce((total, { days }) => total + counted(days), 0);
    const names = namesOf(printed.map(({ serviceName }) => ({ title: serviceName })));
    const seen = {
      field,
      value: orders,
      items: printed.map(({ serviceName, days }) => ({
        title: serviceName,
        note: count(counted(days), "order"),
      })),
    };
    if (orders === 0)
      return ask("No parcel of the last 60 days came from a print provider's own service.", seen);
    return yes(
      `${count(orders, "order")} of the last 60 days ${agree(orders, "was", "were")} fulfilled by ${names}.`,
      seen,
    );
  },

  examples: [
    {
      given: {
        ...printing,
        printedParcels: [{ serviceName: "Gelato", days: [0, 4, 8] }],
      },
      is: "yes",
      says: "12 orders of the last 60 days were fulfilled by “Gelato”.",
    },
    {
      given: { ...printing, printedParcels: [{ serviceName: "Gelato", days: [1] }] },
      is: "yes",
      says: "1 order of the last 60 days was fulfilled",
    },
    { given: { ...printing, printedParcels: [] }, is: "ask" },
    { given: { profile: { sourcing: "mixed" }, printedParcels: [] }, is: "ask" },
    { given: { ...printing, profile: { sourcing: "own-stock" } }, is: "does-not-apply" },
    { given: {}, is: "does-not-apply", says: "No print provider" },
    { given: { ...printing, printedParcels: { unread: "The reading failed." } }, is: "unknown" },
  ],
});
