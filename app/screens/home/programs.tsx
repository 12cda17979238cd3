import { BlockStack, Card, Link, Text } from "@shopify/polaris";
import type { CSSProperties } from "react";
import type { Glance } from "./home";
import styles from "./home.module.css";

/** All programs of the academy, with what the store shows of each. */
export function Programs({ programs }: { programs: readonly Glance[] }) {
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            Your {programs.length} programs
          </Text>
          <Text as="p" tone="subdued">
            Skills that your store shows to be in place or missing. Open ones are not settled yet.
          </Text>
        </BlockStack>
        <ul className={styles.programs}>
          {programs.map((program) => (
            <Program key={program.code} {...program} />
          ))}
        </ul>
      </BlockStack>
    </Card>
  );
}

function Program({ code, title, mastered, missing, open }: Glance) {
  const all = mastered + missing + open;
  const share = (part: number) => `${all === 0 ? 0 : Math.round((100 * part) / all)}%`;
  // One element for both parts: the page shows eighteen of these.
  const parts = { "--mastered": share(mastered), "--settled": share(mastered + missing) } as CSSProperties;
  return (
    <li className={styles.program}>
      <Link url={`/app/academy/${code}`} removeUnderline>
        {title}
      </Link>
      <div className={styles.meter} style={parts} aria-hidden="true" />
      <span className={styles.counts}>{inWords({ mastered, missing, open })}</span>
    </li>
  );
}

/** The bar in words. A program of which nothing is settled needs no zeros. */
function inWords({ mastered, missing, open }: Omit<Glance, "code" | "title">): string {
  if (mastered + missing + open === 0) return "Does not apply to your store";
  if (mastered + missing === 0) return `${open} open`;
  return `${mastered} in place · ${missing} missing · ${open} open`;
}
