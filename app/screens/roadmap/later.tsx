import { BlockStack, Card, Link, Text } from "@shopify/polaris";
import { duration } from "../gaps/words";
import type { Ahead, Brief } from "./view";
import styles from "./roadmap.module.css";

/** The steps that are far ahead, folded, one line each, by their weeks. */
export function LaterStops({ weeks }: { weeks: readonly Ahead[] }) {
  const all = weeks.flatMap(({ stops }) => stops);
  if (all.length === 0) return null;
  const minutes = all.reduce((sum, stop) => sum + stop.minutesLeft, 0);
  return (
    <Card>
      <details className={styles.folded}>
        <summary>
          {all.length === 1 ? "1 step" : `${all.length} steps`} after that, {duration(minutes)}
        </summary>
        <BlockStack gap="300">
          {weeks.map(({ days, stops }) => (
            <div key={days}>
              {days ? (
                <Text as="h3" variant="headingSm">
                  {days}
                </Text>
              ) : null}
              <Rows stops={stops} />
            </div>
          ))}
        </BlockStack>
      </details>
    </Card>
  );
}

function Rows({ stops }: { stops: readonly Brief[] }) {
  return (
    <ul className={styles.rows}>
      {stops.map(({ place, title, checkpoint, minutesLeft }) => (
        <li key={checkpoint} className={styles.brief}>
          <span className={styles.quiet}>{place}</span>
          <Link url={`/app/gaps/${checkpoint}`} removeUnderline>
            {title}
          </Link>
          <span className={styles.minutes}>{duration(minutesLeft)}</span>
        </li>
      ))}
    </ul>
  );
}
