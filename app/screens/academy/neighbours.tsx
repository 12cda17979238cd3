import { UnstyledLink } from "@shopify/polaris";
import type { Crumb } from "~/curriculum/assemble";
import { addressOf } from "./crumbs";
import styles from "./lesson.module.css";

type Neighbour = Pick<Crumb, "code" | "title">;

/** The program, mission, skill or lesson before this one, and the one after. */
export function Neighbours(props: { level: Crumb["level"]; previous?: Neighbour; next?: Neighbour }) {
  const { level, previous, next } = props;
  return (
    <nav aria-label={`Previous and next ${level}`} className={styles.neighbours}>
      {previous ? (
        <UnstyledLink url={addressOf({ level, code: previous.code })} className={styles.neighbour}>
          <span className={styles.way}>{`Previous ${level} · ${previous.code}`}</span>
          <span className={styles.neighbourTitle}>{previous.title}</span>
        </UnstyledLink>
      ) : null}
      {next ? (
        <UnstyledLink
          url={addressOf({ level, code: next.code })}
          className={`${styles.neighbour} ${styles.next}`}
        >
          <span className={styles.way}>{`Next ${level} · ${next.code}`}</span>
          <span className={styles.neighbourTitle}>{next.title}</span>
        </UnstyledLink>
      ) : null}
    </nav>
  );
}
