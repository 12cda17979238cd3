import { UnstyledLink } from "@shopify/polaris";
import styles from "./gaps.module.css";

export type Chip = { title: string; count: number; url: string; chosen: boolean };

/** Views of one list as links, with how much each holds: they work with the browser's back button. */
export function Chips({ label, chips }: { label: string; chips: readonly Chip[] }) {
  return (
    <nav aria-label={label}>
      <ul className={styles.chips}>
        {chips.map(({ title, count, url, chosen }) => (
          <li key={title}>
            <UnstyledLink url={url} className={styles.chip} aria-current={chosen ? "page" : undefined}>
              {title} <span className={styles.chipCount}>{count}</span>
            </UnstyledLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
