import { BlockStack, Card, Page, Text } from "@shopify/polaris";
import { Chips } from "../gaps/chips";
import { duration } from "../gaps/words";
import { EmptyCard } from "../page-states";
import type { CourseView } from "./course";
import { DoneSteps } from "./done";
import { WorkHours } from "./hours";
import { LaterStops } from "./later";
import { WhatMoved } from "./moved";
import { LaterStop, NextStop } from "./stop";
import type { Group, Roadmap } from "./view";
import styles from "./roadmap.module.css";

/** How many stops stand open at the top: as many as one can keep in mind. */
const open = 3;

type Props = { roadmap: Roadmap; course: CourseView };

/** What to do next, in order and in weeks: each stop is a missing skill with its lessons. */
export function RoadmapPage({ roadmap, course }: Props) {
  const { groups, later, paths, path } = roadmap;
  const all = paths.find((each) => each.path === null)?.count ?? 0;
  const openUntil = groups.flatMap(({ stops }) => stops)[open - 1]?.place ?? Infinity;
  return (
    <Page title="Roadmap" subtitle={all > 0 ? summary(roadmap) : undefined}>
      <BlockStack gap="400">
        {all === 0 ? (
          <EmptyCard
            title="Nothing is left on your roadmap"
            action={{ content: "See all questions", url: "/app/gaps?state=all" }}
          >
            No gap is waiting. A question that is not known yet, or yours to answer, can still add to it.
          </EmptyCard>
        ) : (
          <>
            <WorkHours hours={roadmap.hours} until={roadmap.until} />
            <Chips label="Path" chips={chipsOf(roadmap)} />
          </>
        )}
        <WhatMoved course={course} />
        {all > 0 && groups.length === 0 ? (
          <EmptyCard
            title={`Nothing on the ${path} path`}
            action={{ content: "See the whole roadmap", url: "/app/roadmap" }}
          >
            None of the gaps in your store belongs to this path.
          </EmptyCard>
        ) : null}
        {groups.map((group, index) => (
          <Stops key={group.title} group={group} openUntil={openUntil} first={index === 0} />
        ))}
        <LaterStops weeks={later} />
        <DoneSteps course={course} />
      </BlockStack>
    </Page>
  );
}

type StopsProps = { group: Group; openUntil: number; first: boolean };

/** The stops of one week; those of the first three places stand open. */
function Stops({ group, openUntil, first }: StopsProps) {
  const { title, days, minutes, goesOn, stops, more } = group;
  const next = stops.filter(({ place }) => place <= openUntil);
  const after = stops.filter(({ place }) => place > openUntil);
  const id = `roadmap-${title.replace(/\W+/g, "-").toLowerCase()}`;
  const about = [days, minutes === null ? null : duration(minutes)].filter((part) => part !== null);
  return (
    <section aria-labelledby={id}>
      <BlockStack gap="300">
        <div className={styles.heading}>
          <Text as="h2" variant="headingLg" id={id}>
            {title}
          </Text>
          {about.length > 0 ? (
            <Text as="span" tone="subdued">
              {about.join(" · ")}
            </Text>
          ) : null}
        </div>
        {goesOn.length > 0 ? (
          <p className={styles.note}>
            {goesOn.map((other) => `“${other}”`).join(" and ")} {goesOn.length === 1 ? "goes" : "go"} on from
            the week before.
          </p>
        ) : null}
        {next.length > 0 ? (
          <ol className={styles.next}>
            {next.map((stop, index) => (
              <NextStop key={stop.checkpoint} stop={stop} first={first && index === 0} />
            ))}
          </ol>
        ) : null}
        {after.length > 0 ? (
          <Card padding="0">
            <ol className={styles.stops}>
              {after.map((stop) => (
                <LaterStop key={stop.checkpoint} stop={stop} />
              ))}
            </ol>
          </Card>
        ) : null}
        {more > 0 ? (
          <p className={styles.note}>
            {more === 1 ? "1 more step begins" : `${more} more steps begin`} in this week;{" "}
            {more === 1 ? "it is" : "they are"} in the list below.
          </p>
        ) : null}
      </BlockStack>
    </section>
  );
}

function chipsOf({ paths, path }: Roadmap) {
  return paths.map((each) => ({
    title: each.path ?? "All",
    count: each.count,
    url: each.path ? `/app/roadmap?path=${each.path}` : "/app/roadmap",
    chosen: each.path === path,
  }));
}

function summary({ count, minutesLeft, lessons, lessonsRead }: Roadmap): string {
  const many = count === 1 ? "1 gap" : `${count} gaps`;
  return `${many} · about ${duration(minutesLeft)} left · ${lessonsRead} of ${lessons} lessons read`;
}
