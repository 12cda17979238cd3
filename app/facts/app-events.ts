import type { AppEventsQuery } from "./admin.types";
import { fact, type Readings } from "./fact";

declare module "./fact" {
  interface Facts {
    /** The store's latest events within 60 days, at most 250: how many there are, and which apps caused how many. */
    appEvents: { seen: number; byApp: { app: string; events: number; last: string }[] };
  }
}

export default fact({
  scopes: [],
  // a sample: what older events would prove is asked about
  query: `#graphql
    query AppEvents($query: String!) {
      events(first: 250, query: $query, sortKey: CREATED_AT, reverse: true) {
        nodes { appTitle createdAt }
      }
    }`,
  from: ["readAt"],
  variables: ({ readAt }: Readings) => ({ query: `created_at:>='${daysBefore(readAt, 60)}'` }),
  shape({ events }: AppEventsQuery) {
    const apps = new Map<string, { app: string; events: number; last: string }>();
    for (const { appTitle, createdAt } of events?.nodes ?? []) {
      if (!appTitle) continue;
      const known = apps.get(appTitle) ?? { app: appTitle, events: 0, last: createdAt };
      apps.set(appTitle, { ...known, events: known.events + 1 });
    }
    return { seen: events?.nodes.length ?? 0, byApp: [...apps.values()] };
  },
  example: { seen: 40, byApp: [{ app: "Flow", events: 3, last: "2026-11-20T08:00:00Z" }] },
});

function daysBefore(readAt: Readings["readAt"], days: number): string {
  if (!readAt?.known) throw new Error("Events are looked for back from the time of the reading.");
  return new Date(Date.parse(readAt.value) - days * 86_400_000).toISOString();
}
