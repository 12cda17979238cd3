import { UnstyledLink } from "@shopify/polaris";
import type { TurnRow } from "./history";
import styles from "./history.module.css";
import { VerdictBadge } from "../verdict";

/** What turned, each leading to its own page. */
export function Turns({ rows, label }: { rows: readonly TurnRow[]; label: string }) {
  return (
    <ul className={styles.turns} aria-label={label}>
      {rows.map(({ checkpoint, title, to, sentence }) => (
        <li key={checkpoint} className={styles.turn}>
          <span className={styles.turnHead}>
            <UnstyledLink url={`/app/gaps/${checkpoint}`} className={styles.link}>
              {title}
            </UnstyledLink>
            <VerdictBadge verdict={to} />
          </span>
          {sentence ? <span className={styles.sentence}>{sentence}</span> : null}
        </li>
      ))}
    </ul>
  );
}
