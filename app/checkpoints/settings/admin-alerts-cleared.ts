import { checkpoint, no, yes } from "../checkpoint";
import { count, firstFive } from "../words";

export default checkpoint({
  asks: "Is your admin home free of unfinished setup tasks and warnings?",
  skill: "clear-the-admin-s-own-open-alerts",
  mode: "auto",
  needs: ["shop"],

  answer({ shop: { alerts, setupRequired } }) {
    const seen = {
      field: "shop.alerts",
      value: alerts.length,
      items: firstFive(alerts, (alert) => ({ title: alert.description })),
    };
    const first = alerts[0]?.description.replace(/(?<![.\s])[.\s]+$/, "");
    if (first !== undefined)
      return no(`Shopify shows ${count(alerts.length, "open alert")} in your admin: “${first}”.`, seen);
    const setup = { field: "shop.setupRequired", value: setupRequired };
    if (setupRequired) return no("Shopify still asks you to finish setting up your store.", setup);
    return yes("Your admin shows no open alerts and no unfinished setup.", seen, setup);
  },

  examples: [
    { given: { shop: {} }, is: "yes" },
    { given: { shop: { setupRequired: true } }, is: "no" },
    {
      given: {
        shop: { alerts: [{ description: "Verify your email", action: { title: "Verify", url: "/" } }] },
      },
      is: "no",
      says: "Verify your email",
    },
  ],
});
