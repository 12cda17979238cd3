import { UnstyledLink } from "@shopify/polaris";
import type { GapRow } from "./gaps-rows";
import { ImpactBadge } from "./gaps-impact";
import { duration } from "./gaps-words";
import styles from "./gaps.module.css";
import { VerdictBadge } from "./verdict";

type Props = {
  row: GapRow;
  /** In a list of one state, repeating it on every row says nothing. */ showVerdict: boolean;
};

/** One question of the list; all of it leads to its page. */
export function GapListRow({ row, showVerdict }: Props) {
  const { checkpoint, title, sentence, verdict, impact, minutes, area, told } = row;
  return (
    <li>
      <UnstyledLink url={`/app/gaps/${checkpoint}`} className={styles.row}>
        <span>
          <span className={styles.title}>
            {title}
            {showVerdict ? <VerdictBadge verdict={verdict} /> : null}
          </span>
          <span className={styles.sentence}>{sentence}</span>
          {told === "contradicts" ? (
            <span className={styles.told}>You told us otherwise. Both stand side by side.</span>
          ) : null}
        </span>
        <span className={styles.sides}>
          <span>
            <ImpactBadge impact={impact} quiet={verdict !== "no"} />
          </span>
          <span className={styles.meta}>{area}</span>
          <span className={`${styles.meta} ${styles.minutes}`}>{duration(minutes)} to fix</span>
        </span>
      </UnstyledLink>
    </li>
  );
}
