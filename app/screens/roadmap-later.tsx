import { Card, Link } from "@shopify/polaris";
import { duration } from "./gaps-words";
import type { Brief } from "./roadmap-view";
import styles from "./roadmap.module.css";

/** The steps that are far ahead, folded, one line each. */
export function LaterStops({ stops }: { stops: readonly Brief[] }) {
  if (stops.length === 0) return null;
  const minutes = stops.reduce((sum, stop) => sum + stop.minutesLeft, 0);
  return (
    <Card>
      <details className={styles.folded}>
        <summary>
          {stops.length === 1 ? "1 step" : `${stops.length} steps`} after that, {duration(minutes)}
        </summary>
        <ol className={styles.rows}>
          {stops.map(({ place, title, checkpoint, minutesLeft, from }) => (
            <li key={checkpoint} className={styles.brief}>
              <span className={styles.quiet}>{place}</span>
              <Link url={`/app/gaps/${checkpoint}`} removeUnderline>
                {title}
              </Link>
              <span className={styles.minutes}>
                {duration(minutesLeft)}
                {from ? ` · from ${from}` : ""}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </Card>
  );
}
