import { BlockStack, Card, Text } from "@shopify/polaris";
import { useEffect, useRef } from "react";
import type { CoursePoint } from "./history";
import styles from "./history.module.css";

type Props = { course: readonly CoursePoint[]; zone: string | null };

/** The course over time as a picture, and the same as a table for those who read or have no scripts. */
export function Course({ course, zone }: Props) {
  return (
    <Card>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd" id="course">
            The course
          </Text>
          <Text as="p" tone="subdued">
            The store score counts what your store itself shows. The business score counts your answers as
            well, once 60 % of all that applies is settled.
          </Text>
        </BlockStack>
        {course.length > 1 ? (
          <Picture course={course} zone={zone} />
        ) : (
          <Text as="p">A line needs two points: it begins with your next reading.</Text>
        )}
        <details className={styles.fold}>
          <summary>The course as a table</summary>
          <Table course={course} />
        </details>
      </BlockStack>
    </Card>
  );
}

function Picture({ course, zone }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let gone = false;
    let wipe: (() => void) | undefined;
    // Only where it shows: the drawing library is larger than the rest of the page.
    import("./draw").then(
      ({ drawCourse }) => {
        if (!gone && canvas.current) wipe = drawCourse(canvas.current, course, zone);
      },
      () => undefined,
    );
    return () => {
      gone = true;
      wipe?.();
    };
  }, [course, zone]);
  return (
    <div className={styles.picture}>
      <canvas ref={canvas} role="img" aria-label={inWords(course)} />
    </div>
  );
}

/** What the picture says at a glance. */
function inWords(course: readonly CoursePoint[]): string {
  const [first, last] = [course[0], course.at(-1)];
  if (!first || !last) return "";
  const score = (point: CoursePoint) => point.store ?? "not known yet";
  return (
    `A line chart of ${course.length} points. The store score went from ${score(first)} on ${first.at.text} to ` +
    `${score(last)} on ${last.at.text}; what is settled from ${first.coverage} % to ${last.coverage} %. ` +
    `The table below holds every point.`
  );
}

function Table({ course }: { course: readonly CoursePoint[] }) {
  return (
    // It scrolls sideways on a narrow screen, so the keyboard must reach it.
    <div className={styles.scroll} role="region" aria-label="The course as a table" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Store score</th>
            <th scope="col">Business score</th>
            <th scope="col">Settled</th>
          </tr>
        </thead>
        <tbody>
          {[...course].reverse().map(({ at, store, business, coverage }) => (
            <tr key={at.iso}>
              <th scope="row">
                <time dateTime={at.iso}>{at.text}</time>
              </th>
              <td>{store ?? "Not yet"}</td>
              <td>{business ?? "Not yet"}</td>
              <td>{coverage} %</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
