import { Banner, BlockStack, Link, Page, Text, UnstyledLink } from "@shopify/polaris";
import type { ProgramLine } from "./academy";
import type { SkillState } from "./states";
import { academyActions } from "./crumbs";
import { AcademySearch } from "./search";
import { TallyBar } from "./tally";
import styles from "./academy.module.css";

type Props = {
  programs: ProgramLine[];
  skills: number;
  lessons: number;
  read: boolean;
  search: { index: string; states: Record<string, SkillState>; read: string[] };
};

/** All programs with their promise and what the store shows of each. `read` tells whether the store was read. */
export function AcademyPrograms({ programs, skills, lessons, read, search }: Props) {
  return (
    <Page
      title="Academy"
      subtitle={`${programs.length} programs, ${skills} skills and ${lessons} lessons. Your store shows what you have mastered.`}
      secondaryActions={academyActions.slice(1)}
    >
      <AcademySearch {...search}>
        {read ? null : (
          <Banner tone="info">
            Your store has not been read yet. <Link url="/app">Home reads it</Link>, and then these counts are
            yours.
          </Banner>
        )}
        <ol className={styles.programs}>
          {programs.map((program) => (
            <li key={program.code}>
              <ProgramCard {...program} />
            </li>
          ))}
        </ol>
        <div className={styles.inset}>
          <Text as="p" tone="subdued">
            Open means that neither your store nor you have settled it: it is not checked yet, not known, or
            yours to answer.
          </Text>
        </div>
      </AcademySearch>
    </Page>
  );
}

function ProgramCard({ code, title, promise, tally }: ProgramLine) {
  return (
    <div className={styles.program}>
      <BlockStack gap="100">
        <span className={styles.number} aria-hidden="true">
          {code}
        </span>
        <Text as="h2" variant="headingMd">
          <UnstyledLink url={`/app/academy/${code}`} className={styles.cover}>
            {title}
          </UnstyledLink>
        </Text>
        <Text as="p" tone="subdued">
          {promise}
        </Text>
      </BlockStack>
      <div className={styles.foot}>
        <TallyBar tally={tally} />
      </div>
    </div>
  );
}
