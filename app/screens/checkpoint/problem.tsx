import styles from "./problem.module.css";

/** The check did not reach the store: what was known still stands. */
export const notThrough =
  "The check did not get through, so nothing has changed. Look at your connection and check again.";

/** What was not taken, or did not work, where it happened. */
export function Problem({ sentence }: { sentence?: string | null }) {
  if (!sentence) return null;
  return (
    <div role="alert" className={styles.problem}>
      {sentence}
    </div>
  );
}
