import { BlockStack, Button, Card, InlineStack, Link, Text } from "@shopify/polaris";
import { AdminButton } from "../admin-link";
import { ImpactBadge } from "../gaps/impact";
import { duration } from "../gaps/words";
import { LessonRows } from "./lessons";
import type { Stop } from "./view";
import styles from "./roadmap.module.css";

/** One of the next stops, open: why now, what the store shows, its lessons and the fix. */
export function NextStop({ stop, first }: { stop: Stop; first: boolean }) {
  return (
    <li>
      <Card>
        <BlockStack gap="300">
          <Head stop={stop} />
          <ToDo stop={stop} />
          <InlineStack gap="300" blockAlign="center">
            <StartButton stop={stop} primary={first} />
            <Closing stop={stop} />
          </InlineStack>
        </BlockStack>
      </Card>
    </li>
  );
}

/** A stop further on: the same, with its lessons folded away. */
export function LaterStop({ stop }: { stop: Stop }) {
  const lessons = stop.lessons.filter(({ written }) => written);
  const many = lessons.length === 1 ? "1 lesson" : `${lessons.length} lessons`;
  return (
    <li className={styles.stop}>
      <Head stop={stop} />
      <details className={styles.more}>
        <summary>
          {lessons.length > 0 ? `${many} and the fix` : "The fix"}, {duration(stop.minutesLeft)}
        </summary>
        <ToDo stop={stop} />
        <Closing stop={stop} />
      </details>
    </li>
  );
}

/** The lessons and the fix; where no lesson is written, its own page has the steps. */
function ToDo({ stop: { checkpoint, lessons, opens, lookAt, fixMinutes, asks } }: { stop: Stop }) {
  return (
    <>
      {asks ? (
        <p className={styles.text}>
          What counts is a yes to “{asks}”:{" "}
          <Link url={`/app/gaps/${checkpoint}`}>the steps, and how it is judged</Link>.
        </p>
      ) : null}
      <LessonRows lessons={lessons} fix={{ opens, lookAt, minutes: fixMinutes }} />
    </>
  );
}

/** What closes the gap: the store, or the merchant's word where no store can. */
function Closing({ stop: { checkpoint, closedBy } }: { stop: Stop }) {
  const ofStore = closedBy === "store";
  return (
    <span className={styles.quiet}>
      Done? <Link url={`/app/gaps/${checkpoint}`}>{ofStore ? "Check your store" : "Tell us"}</Link>
      {ofStore ? ": it shows when the gap is closed." : ": only your word can close it."}
    </span>
  );
}

function Head({ stop }: { stop: Stop }) {
  const { place, title, checkpoint, impact, path, minutesLeft, sentence, why, unlocks, until } = stop;
  const further = unlocks.filter((other) => !why.includes(other));
  const also = further.length < unlocks.length ? "also " : "";
  return (
    <div className={styles.head}>
      <span className={styles.place}>{place}</span>
      <BlockStack gap="200">
        <div className={styles.headline}>
          <Text as="h3" variant="headingMd">
            <Link url={`/app/gaps/${checkpoint}`} monochrome removeUnderline>
              {title}
            </Link>
          </Text>
          <ImpactBadge impact={impact} />
          <Text as="span" tone="subdued">
            {path} · {duration(minutesLeft)}
            {until ? ` · goes on into ${until}` : ""}
          </Text>
        </div>
        <span className={styles.sentence}>{sentence}</span>
        <Text as="p" tone="subdued">
          {why}
          {further.length > 0 ? ` It ${also}opens ${named(further)}.` : ""}
        </Text>
      </BlockStack>
    </div>
  );
}

function StartButton({ stop, primary }: { stop: Stop; primary: boolean }) {
  const variant = primary ? "primary" : "secondary";
  const lesson = stop.lessons.find(({ read, written }) => written && !read);
  if (lesson) {
    return (
      <Button url={`/app/lessons/${lesson.code}`} variant={variant}>
        {stop.lessons.some(({ read }) => read) ? "Read the next lesson" : "Read the first lesson"}
      </Button>
    );
  }
  return (
    <AdminButton opens={stop.opens} variant={variant}>
      {`Open ${stop.lookAt}`}
    </AdminButton>
  );
}

/** Up to two titles; more of them are counted. */
function named(titles: readonly string[]): string {
  const shown = titles.slice(0, 2).map((title) => `“${title}”`);
  const rest = titles.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(" and ");
}
