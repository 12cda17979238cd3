import type { AppEventsQuery } from "./admin.types";
import { tally, type Readings } from "./fact";

declare module "./fact" {
  interface Facts {
    appEvents: AppEvents;
  }
}

/** The store's latest events of 60 days: how many were looked at, and which apps caused how many of them. */
export type AppEvents = { seen: number; byApp: { app: string; events: number; last: string }[] };

/** Shopify's own app for workflows, under its names in the activity log. */
const flow = /^(?:shopify )?flow$/i;
/** A workflow that runs leaves a trace among as many. */
const mostEvents = 1_000;

type Counting = { seen: number; byApp: Map<string, AppEvents["byApp"][number]> };

export default tally({
  scopes: [],
  query: `#graphql
    query AppEvents($after: String, $query: String!) {
      events(first: 250, after: $after, query: $query, sortKey: CREATED_AT, reverse: true) {
        nodes { id appTitle createdAt }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  from: ["readAt"],
  variables: ({ readAt }: Readings) => ({ query: `created_at:>='${daysBefore(readAt, 60)}'` }),
  maxPages: 8,
  enough: ({ seen, byApp }: Counting) =>
    seen >= mostEvents || [...byApp.keys()].some((app) => flow.test(app)),
  page: ({ events }: AppEventsQuery) => events?.pageInfo ?? { hasNextPage: false },
  start: (): Counting => ({ seen: 0, byApp: new Map() }),
  add(counting: Counting, { events }: AppEventsQuery) {
    for (const { appTitle: app, createdAt } of events?.nodes ?? []) {
      counting.seen += 1;
      if (!app) continue;
      const known = counting.byApp.get(app);
      if (known) known.events += 1;
      else counting.byApp.set(app, { app, events: 1, last: createdAt });
    }
  },
  finish: ({ seen, byApp }: Counting): AppEvents => ({ seen, byApp: [...byApp.values()] }),
  example: { seen: 40, byApp: [{ app: "Flow", events: 3, last: "2026-11-20T08:00:00Z" }] },
});

function daysBefore(readAt: Readings["readAt"], days: number): string {
  if (!readAt?.known) throw new Error("Events are looked for back from the time of the reading.");
  return new Date(Date.parse(readAt.value) - days * 86_400_000).toISOString();
}
