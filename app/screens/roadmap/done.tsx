import { Card, Link } from "@shopify/polaris";
import type { CourseView } from "./course";
import styles from "./roadmap.module.css";

/** What was missing once and is in place now, folded: since when, and who says so. */
export function DoneSteps({ course: { done, moreDone } }: { course: CourseView }) {
  if (done.length === 0) return null;
  const all = done.length + moreDone;
  return (
    <Card>
      <details className={styles.folded}>
        <summary>{all === 1 ? "1 step done" : `${all} steps done`}</summary>
        <ul className={styles.rows}>
          {done.map(({ title, checkpoint, sentence, on, by }) => (
            <li key={checkpoint} className={styles.done}>
              <div className={styles.text}>
                <div>
                  <Link url={`/app/gaps/${checkpoint}`} removeUnderline>
                    {title}
                  </Link>
                </div>
                <p className={styles.quiet}>{sentence}</p>
              </div>
              <span className={styles.minutes}>
                {on} · {by === "store" ? "your store shows it" : "you told us"}
              </span>
            </li>
          ))}
        </ul>
        {moreDone > 0 ? <p className={styles.quiet}>{`And ${moreDone} more before that.`}</p> : null}
      </details>
    </Card>
  );
}
