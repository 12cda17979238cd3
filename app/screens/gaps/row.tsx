import { Badge, Button, Link, Text, UnstyledLink } from "@shopify/polaris";
import { useEffect, useRef, useState } from "react";
import { AdminLink } from "../admin-link";
import { Problem } from "../checkpoint/problem";
import type { LeftOpenView } from "../checkpoint/judgments";
import type { GapMore, GapRow } from "./rows";
import { ImpactBadge } from "./impact";
import { duration } from "./words";
import styles from "./gaps.module.css";
import { useJudgment } from "../checkpoint/use-judgment";
import { VerdictBadge } from "../verdict";

type Props = {
  row: GapRow;
  /** In a list of one state, repeating it on every row says nothing. */
  showVerdict: boolean;
};

/** One question of the list; all of it leads to its page, but for what can be unfolded or done in its place. */
export function GapListRow({ row, showVerdict }: Props) {
  const { checkpoint, title, sentence, verdict, impact, minutes, area, told, disputed, leftOpen, more } = row;
  const open = leftOpen !== null && !leftOpen.over;
  return (
    <li className={styles.row}>
      <div className={styles.main}>
        <h3 className={styles.title}>
          <UnstyledLink url={`/app/gaps/${checkpoint}`} className={styles.link}>
            {title}
          </UnstyledLink>
          {showVerdict ? open ? <Badge>Left open</Badge> : <VerdictBadge verdict={verdict} /> : null}
        </h3>
        <span className={styles.sentence}>{sentence}</span>
        {told === "contradicts" ? (
          <span className={styles.told}>You told us otherwise. Both stand side by side.</span>
        ) : null}
        {disputed ? <span className={styles.told}>{`You say this is wrong: “${disputed}”`}</span> : null}
        {leftOpen ? <LeftOpenLine checkpoint={checkpoint} leftOpen={leftOpen} /> : null}
        {more ? <More more={more} title={title} /> : null}
      </div>
      <span className={styles.sides}>
        <span>
          <ImpactBadge impact={impact} quiet={verdict !== "no" || open} />
        </span>
        <span className={styles.meta}>{area}</span>
        <span className={`${styles.meta} ${styles.minutes}`}>{duration(minutes)} to fix</span>
      </span>
    </li>
  );
}

/** Why a gap is left open and until when; it can be counted again where it stands. */
function LeftOpenLine({ checkpoint, leftOpen }: { checkpoint: string; leftOpen: LeftOpenView }) {
  const { place, sending, problems, send } = useJudgment(checkpoint, leftOpen.at);
  const { reason, until, over } = leftOpen;
  const sent = useRef(false);
  useEffect(
    () => () => {
      // Counted again, the row stands elsewhere or in another list: the focus goes with it.
      if (!sent.current) return;
      const row = document.querySelector<HTMLElement>(`main a[href$="/gaps/${checkpoint}"]`);
      (row ?? document.querySelector<HTMLElement>("main nav [aria-current]"))?.focus();
    },
    [checkpoint],
  );
  const countAgain = () => {
    sent.current = true;
    send({ judgment: "count-again" });
  };
  if (over)
    return <span className={styles.told}>{`You left this open until ${until}. It counts again.`}</span>;
  return (
    <div className={styles.above} ref={place}>
      <p className={styles.reason}>{`Left open until ${until}: “${reason}”`}</p>
      <Button variant="plain" disabled={sending} onClick={countAgain}>
        Count it again
      </Button>
      <Problem sentence={problems.form} />
    </div>
  );
}

/** As many titles as a row has room for. */
const mostTitles = 3;

function More({ more, title }: { more: GapMore; title: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={`${styles.more} ${styles.above}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        Why it matters, what it opens
        <Text as="span" visuallyHidden>
          {`: ${title}`}
        </Text>
      </summary>
      {/* A list can hold hundreds of these: what is folded is not laid out. */}
      {open ? <Facts more={more} /> : null}
    </details>
  );
}

function Facts({ more: { why, seen, unlocks, lessons, opens, lookAt } }: { more: GapMore }) {
  const others = unlocks.length - mostTitles;
  return (
    <dl className={styles.facts}>
      <dt>Why it matters</dt>
      <dd>{why}</dd>
      {seen.length > 0 ? (
        <>
          <dt>Seen</dt>
          <dd>{seen.join(" · ")}</dd>
        </>
      ) : null}
      {unlocks.length > 0 ? (
        <>
          <dt>It opens</dt>
          <dd>
            {unlocks.slice(0, mostTitles).join(", ")}
            {others > 0 ? ` and ${others} more` : ""}
          </dd>
        </>
      ) : null}
      {lessons.length > 0 ? (
        <>
          <dt>Lessons</dt>
          <dd>
            <ul className={styles.lessons}>
              {lessons.map((lesson) => (
                <li key={lesson.code}>
                  <Link url={`/app/lessons/${lesson.code}`}>{lesson.title}</Link>
                </li>
              ))}
            </ul>
          </dd>
        </>
      ) : null}
      <dt>In your admin</dt>
      <dd>
        <AdminLink opens={opens}>{lookAt}</AdminLink>
      </dd>
    </dl>
  );
}
