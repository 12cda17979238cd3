import { Badge, BlockStack, Card, Link, Text } from "@shopify/polaris";
import type { CourseView, MovedRow } from "./course";
import styles from "./roadmap.module.css";

/** So many are told at once; the rest is there for who wants it. */
const shown = 3;
const most = 60;

/** What moved on the roadmap since a day, and why; nothing where nothing moved. */
export function WhatMoved({ course: { since, moved } }: { course: CourseView }) {
  if (since === null || moved.length === 0) return null;
  const [first, rest] = [moved.slice(0, shown), moved.slice(shown, most)];
  const untold = moved.length - first.length - rest.length;
  return (
    <Card>
      <section aria-labelledby="roadmap-moved">
        <BlockStack gap="200">
          <Text as="h2" variant="headingMd" id="roadmap-moved">
            {`What moved ${since}`}
          </Text>
          <Rows rows={first} />
          {rest.length > 0 ? (
            <details className={styles.folded}>
              <summary>{moved.length - first.length} more</summary>
              <Rows rows={rest} />
              {untold > 0 ? <p className={styles.quiet}>{`And ${untold} more.`}</p> : null}
            </details>
          ) : null}
        </BlockStack>
      </section>
    </Card>
  );
}

function Rows({ rows }: { rows: readonly MovedRow[] }) {
  return (
    <ul className={styles.rows}>
      {rows.map(({ title, url, kind, way, why }) => (
        <li key={`${way} ${title} ${why}`} className={styles.moved}>
          <Badge tone={kind === "closed" ? "success" : kind === "new" ? "info" : undefined}>{way}</Badge>
          <div className={styles.text}>
            <div>
              {url ? (
                <Link url={url} removeUnderline>
                  {title}
                </Link>
              ) : (
                title
              )}
            </div>
            <p className={styles.quiet}>{why}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
