import { useLocation } from "@remix-run/react";
import { BlockStack, Card, Link, Page, Text } from "@shopify/polaris";
import type { GlossaryEntry, GlossaryLetter } from "./glossary-letters";
import { academyActions } from "./crumbs";
import styles from "./glossary.module.css";

/** Every term with its explanation, each under an address of its own. */
export function AcademyGlossary({ letters }: { letters: readonly GlossaryLetter[] }) {
  const { hash } = useLocation();
  const count = letters.reduce((sum, { terms }) => sum + terms.length, 0);
  return (
    <Page
      title="Glossary"
      subtitle={`${count} terms from the lessons, in plain words.`}
      backAction={{ content: "Academy", url: "/app/academy" }}
      secondaryActions={academyActions.slice(0, 1)}
    >
      <BlockStack gap="400">
        <nav aria-label="Letters" className={styles.letters}>
          {letters.map(({ letter }) => (
            <Link key={letter} url={`/app/academy/glossary#letter-${letter}`} removeUnderline>
              {letter}
            </Link>
          ))}
        </nav>
        {letters.map(({ letter, terms }) => (
          <section key={letter} id={`letter-${letter}`} className={styles.letter} aria-label={letter}>
            <Card>
              <BlockStack gap="300">
                <Text as="h2" variant="headingMd">
                  {letter}
                </Text>
                <dl className={styles.terms}>
                  {terms.map((entry) => (
                    <Term key={entry.id} {...entry} asked={hash === `#${entry.id}`} />
                  ))}
                </dl>
              </BlockStack>
            </Card>
          </section>
        ))}
      </BlockStack>
    </Page>
  );
}

function Term({ id, term, says, also, lesson, source, asked }: GlossaryEntry & { asked: boolean }) {
  return (
    <div id={id} className={asked ? `${styles.term} ${styles.asked}` : styles.term}>
      <dt>
        {term}
        {also.length > 0 ? <span className={styles.also}>{` also ${also.join(", ")}`}</span> : null}
      </dt>
      <dd>
        {says}
        <span className={styles.more}>
          {lesson ? (
            <Link url={`/app/lessons/${lesson.code}`}>{`${lesson.code} ${lesson.title}`}</Link>
          ) : null}
          {source ? (
            <span>
              {"Source: "}
              <Link url={source.address} target="_blank" monochrome>
                {source.title}
              </Link>
            </span>
          ) : null}
        </span>
      </dd>
    </div>
  );
}
