import { ask, checkpoint, yes } from "../checkpoint";
import { count, day, firstFive, list } from "../words";

/** Shopify's own app for workflows, under its names in the activity log. */
const flow = /^(?:shopify )?flow$/i;

export default checkpoint({
  asks: "Does at least one automatic workflow run, in Shopify Flow or elsewhere?",
  skill: "put-a-first-workflow-to-work",
  mode: "proves-yes",
  needs: ["appEvents", "shop"],

  answer({ appEvents: { seen, byApp }, shop: { ianaTimezone } }) {
    const own = byApp.find(({ app }) => flow.test(app));
    const others = byApp.filter((each) => each !== own).map(({ app }) => app);
    const evidence = {
      field: "events.appTitle",
      count: { k: own?.events ?? 0, n: seen, of: "latest events" },
      items: firstFive(others, (title) => ({ title })),
    };
    if (own)
      return yes(
        `Shopify Flow caused ${own.events} of the latest ${count(seen, "event")} in your store, last on ${day(own.last, ianaTimezone)}.`,
        evidence,
      );
    const apps = others.length > 0 ? ` They come from you and ${list(others)}.` : "";
    return ask(
      `None of the latest events in your store comes from Shopify Flow.${apps} A workflow in another tool counts too.`,
      evidence,
    );
  },

  examples: [
    {
      given: { appEvents: {} },
      is: "yes",
      says: "3 of the latest 40 events in your store, last on November 20, 2026",
    },
    {
      given: { appEvents: { byApp: [{ app: "Photo Reviews" }] } },
      is: "ask",
      says: "from you and Photo Reviews",
    },
    { given: { appEvents: { seen: 0, byApp: [] } }, is: "ask" },
  ],
});
