import { Badge } from "@shopify/polaris";
import type { SkillState, Tally } from "./states";
import styles from "./academy.module.css";
import { VerdictBadge } from "../verdict";

/** How far a program or mission is: a bar for the eye, the same in words beside it. */
export function TallyBar({ tally }: { tally: Tally }) {
  const { inPlace, missing, notApplying, open, total } = tally;
  const applicable = total - notApplying;
  const share = (count: number) => ({ width: `${applicable === 0 ? 0 : (100 * count) / applicable}%` });
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        {inPlace > 0 ? <span className={styles.inPlace} style={share(inPlace)} /> : null}
        {missing > 0 ? <span className={styles.missing} style={share(missing)} /> : null}
      </div>
      <div className={styles.counts}>
        <Count tone={styles.inPlace}>{`${inPlace} in place`}</Count>
        <Count tone={styles.missing}>{`${missing} missing`}</Count>
        <Count>{`${open} open`}</Count>
        {notApplying > 0 ? (
          <span>{notApplying === 1 ? "1 does not apply" : `${notApplying} do not apply`}</span>
        ) : null}
      </div>
    </div>
  );
}

function Count({ tone = "", children }: { tone?: string; children: string }) {
  return (
    <span className={styles.count}>
      <span className={`${styles.dot} ${tone}`} aria-hidden="true" />
      {children}
    </span>
  );
}

/** The state of a skill; nothing checks some skills yet, which is said and is no verdict. */
export function StateBadge({ state, critical = false }: { state: SkillState; critical?: boolean }) {
  return state === "unchecked" ? (
    <Badge>Not checked yet</Badge>
  ) : (
    <VerdictBadge verdict={state} critical={critical} />
  );
}
