import type { Evidence, EvidenceItem } from "~/checkpoints/checkpoint";
import { AdminLink } from "./admin-link";
import styles from "./evidence.module.css";

/** What an answer rests on: what was seen, where Shopify keeps it, and the items with their admin pages. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  return (
    <ul className={styles.entries} aria-label="Evidence">
      {evidence.map((entry, index) => (
        <li key={`${entry.field} ${index}`} className={styles.entry}>
          <div className={styles.seen}>
            <strong className={styles.value}>{seen(entry)}</strong>
            <span className={styles.field}>{entry.field}</span>
          </div>
          {entry.items?.length ? (
            <ul className={styles.items}>
              {entry.items.map((item, place) => (
                <Item key={`${item.opens ?? item.title} ${place}`} {...item} />
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Item({ title, opens, note }: EvidenceItem) {
  // A nameless item would be a link without a label.
  const name = title.trim() || "Without a name";
  return (
    <li className={styles.item}>
      <span className={styles.title}>{opens ? <AdminLink opens={opens}>{name}</AdminLink> : name}</span>
      {note ? <span className={styles.note}>{note}</span> : null}
    </li>
  );
}

/** “7 of 31 products”, or the value as Shopify holds it. */
export function seen({ count, value, items }: Evidence): string {
  if (count) return `${numbers.format(count.k)} of ${numbers.format(count.n)} ${count.of}`;
  if (value === undefined) return items?.length ? "Found" : "Seen";
  if (value === null || value === "") return "Empty";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "number") return numbers.format(value);
  // A merchant's own text can look like a time that does not exist.
  const time = isTime.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? value : day.format(time);
}

const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const day = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone: "UTC" });
const numbers = new Intl.NumberFormat("en-US");
