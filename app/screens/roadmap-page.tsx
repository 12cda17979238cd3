import { BlockStack, Card, Page, Text } from "@shopify/polaris";
import { Chips } from "./gaps-chips";
import { duration } from "./gaps-words";
import { EmptyCard } from "./page-states";
import { LaterStop, NextStop } from "./roadmap-stop";
import type { Roadmap } from "./roadmap-view";
import styles from "./roadmap.module.css";

/** How many stops stand open at the top: as many as one can keep in mind. */
const open = 3;

/** What to do next, in order: each stop is a missing skill with its lessons. */
export function RoadmapPage(roadmap: Roadmap) {
  const { stops, paths, path } = roadmap;
  const all = paths.find((each) => each.path === null)?.count ?? 0;
  if (all === 0) {
    return (
      <Page title="Roadmap">
        <EmptyCard
          title="Nothing is left on your roadmap"
          action={{ content: "See all questions", url: "/app/gaps?state=all" }}
        >
          Your store shows no gap. A question that is not known yet, or yours to answer, can still add to it.
        </EmptyCard>
      </Page>
    );
  }
  const chips = paths.map((each) => ({
    title: each.path ?? "All",
    count: each.count,
    url: each.path ? `/app/roadmap?path=${each.path}` : "/app/roadmap",
    chosen: each.path === path,
  }));
  const [next, later] = [stops.slice(0, open), stops.slice(open)];
  return (
    <Page title="Roadmap" subtitle={summary(roadmap)}>
      <BlockStack gap="400">
        <Chips label="Path" chips={chips} />
        {stops.length === 0 ? (
          <EmptyCard
            title={`Nothing on the ${path} path`}
            action={{ content: "See the whole roadmap", url: "/app/roadmap" }}
          >
            None of the gaps in your store belongs to this path.
          </EmptyCard>
        ) : null}
        {next.length > 0 ? (
          <section aria-labelledby="roadmap-next">
            <BlockStack gap="300">
              <div className={styles.heading}>
                <Text as="h2" variant="headingLg" id="roadmap-next">
                  Next
                </Text>
              </div>
              <ol className={styles.next}>
                {next.map((stop, index) => (
                  <NextStop key={stop.checkpoint} stop={stop} first={index === 0} />
                ))}
              </ol>
            </BlockStack>
          </section>
        ) : null}
        {later.length > 0 ? (
          <section aria-labelledby="roadmap-later">
            <BlockStack gap="300">
              <div className={styles.heading}>
                <Text as="h2" variant="headingLg" id="roadmap-later">
                  After that
                </Text>
              </div>
              <Card padding="0">
                <ol className={styles.stops}>
                  {later.map((stop) => (
                    <LaterStop key={stop.checkpoint} stop={stop} />
                  ))}
                </ol>
              </Card>
            </BlockStack>
          </section>
        ) : null}
      </BlockStack>
    </Page>
  );
}

function summary({ stops, minutesLeft, lessons, lessonsRead }: Roadmap): string {
  const many = stops.length === 1 ? "1 gap" : `${stops.length} gaps`;
  return `${many} · about ${duration(minutesLeft)} left · ${lessonsRead} of ${lessons} lessons read`;
}
