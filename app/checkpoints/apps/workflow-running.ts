import { ask, checkpoint, yes } from "../checkpoint";
import { count, day } from "../words";

/** Shopify's own app for workflows, under its names in the activity log. */
const flow = ["flow", "shopify flow"];

export default checkpoint({
  asks: "Does at least one automatic workflow (Shopify Flow or similar) run in your store?",
  skill: "put-a-first-workflow-to-work",
  mode: "proves-yes",
  needs: ["appEvents", "shop"],

  // The latest 250 events are read, not 1,000: what older ones would prove is asked.
  answer({ appEvents: { seen, byApp }, shop: { ianaTimezone } }) {
    const own = byApp.find(({ app }) => flow.includes(app.toLowerCase()));
    const evidence = {
      field: "events.appTitle",
      count: { k: own?.events ?? 0, n: seen, of: "latest events" },
      items: byApp.slice(0, 5).map(({ app, events }) => ({ title: app, note: count(events, "event") })),
    };
    if (own)
      return yes(
        `Shopify Flow caused ${own.events} of the latest ${count(seen, "event")} in your store, last on ${day(own.last, ianaTimezone)}.`,
        evidence,
      );
    return ask(
      "None of the latest events in your store comes from Shopify Flow. Does a workflow run in another tool?",
      evidence,
    );
  },

  examples: [
    {
      given: { appEvents: {} },
      is: "yes",
      says: "3 of the latest 40 events in your store, last on November 20, 2026",
    },
    { given: { appEvents: { byApp: [{ app: "Photo Reviews" }] } }, is: "ask", says: "another tool" },
    { given: { appEvents: { seen: 0, byApp: [] } }, is: "ask" },
  ],
});
