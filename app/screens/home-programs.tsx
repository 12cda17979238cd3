import { BlockStack, Card, Link, Text } from "@shopify/polaris";
import type { Glance } from "./home";
import styles from "./home.module.css";

/** All programs of the academy, with what the store shows of each. */
export function Programs({ programs }: { programs: readonly Glance[] }) {
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          Your {programs.length} programs
        </Text>
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
  const share = (part: number) => ({ inlineSize: `${all === 0 ? 0 : (100 * part) / all}%` });
  return (
    <li className={styles.program}>
      <Link url={`/app/academy/${code}`} removeUnderline>
        {title}
      </Link>
      <div className={styles.meter} aria-hidden="true">
        <span className={styles.mastered} style={share(mastered)} />
        <span className={styles.missing} style={share(missing)} />
      </div>
      <span className={styles.counts}>
        {all === 0
          ? "Does not apply to your store"
          : `${mastered} in place · ${missing} missing · ${open} open`}
      </span>
    </li>
  );
}
