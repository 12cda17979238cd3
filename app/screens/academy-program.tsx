import { BlockStack, Card, Icon, InlineStack, Link, Page, Text } from "@shopify/polaris";
import { ChevronDownIcon } from "@shopify/polaris-icons";
import type { MissionLine, MissionPage, ProgramPage } from "./academy";
import { addressOf, Breadcrumbs } from "./academy-crumbs";
import { SkillList } from "./academy-skills";
import { TallyBar } from "./academy-tally";
import styles from "./academy.module.css";

/** A program: its promise, how far the store is, and its missions, each opening to its skills. */
export function AcademyProgram({ program, introduction, missions, previous, next }: ProgramPage) {
  const firstMissing = missions.find(({ tally }) => tally.missing > 0) ?? missions[0];
  return (
    <Page
      title={program.title}
      subtitle={program.promise}
      backAction={{ content: "Academy", url: "/app/academy" }}
      pagination={{
        hasPrevious: Boolean(previous),
        previousURL: previous && addressOf(previous),
        previousTooltip: previous?.title,
        hasNext: Boolean(next),
        nextURL: next && addressOf(next),
        nextTooltip: next?.title,
        accessibilityLabels: { previous: "Previous program", next: "Next program" },
      }}
    >
      <BlockStack gap="400">
        <Card>
          <BlockStack gap="400">
            {introduction ? <p className={styles.prose}>{introduction}</p> : null}
            <TallyBar tally={program.tally} />
          </BlockStack>
        </Card>
        {missions.map((mission) => (
          <MissionSection
            key={mission.code}
            mission={mission}
            open={missions.length <= 2 || mission === firstMissing}
          />
        ))}
      </BlockStack>
    </Page>
  );
}

function MissionSection({ mission, open }: { mission: MissionLine; open: boolean }) {
  const { code, title, tally, skills } = mission;
  return (
    <details className={styles.mission} open={open}>
      <summary>
        <BlockStack gap="200">
          <Text as="h2" variant="headingMd">
            {`${code} ${title}`}
          </Text>
          <TallyBar tally={tally} />
        </BlockStack>
        <span className={styles.chevron}>
          <Icon source={ChevronDownIcon} />
        </span>
      </summary>
      <SkillList skills={skills} />
    </details>
  );
}

/** A mission: its skills in the order to learn them. */
export function AcademyMission({ crumbs, mission, next }: MissionPage) {
  const program = crumbs[0];
  return (
    <Page
      title={mission.title}
      subtitle={mission.promise}
      backAction={program && { content: program.title, url: addressOf(program) }}
    >
      <BlockStack gap="400">
        <Breadcrumbs crumbs={crumbs} />
        <Card>
          <TallyBar tally={mission.tally} />
        </Card>
        <Card padding="0">
          <SkillList skills={mission.skills} />
        </Card>
        {next ? (
          <div className={styles.inset}>
            <InlineStack align="end">
              <Link url={addressOf(next)}>{`Next mission: ${next.title}`}</Link>
            </InlineStack>
          </div>
        ) : null}
      </BlockStack>
    </Page>
  );
}
