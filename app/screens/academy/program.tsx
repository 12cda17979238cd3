import { BlockStack, Card, Icon, Page, Text } from "@shopify/polaris";
import { ChevronDownIcon } from "@shopify/polaris-icons";
import type { MissionLine, MissionPage, ProgramPage } from "./academy";
import type { Tally } from "./states";
import { academyActions, addressOf, Breadcrumbs } from "./crumbs";
import { Neighbours } from "./neighbours";
import { SkillList } from "./skills";
import { TallyBar } from "./tally";
import styles from "./academy.module.css";

/** A program: its promise, how far the store is, and its missions, each opening to its skills. */
export function AcademyProgram({ program, introduction, missions, previous, next }: ProgramPage) {
  const firstMissing = missions.find(({ tally }) => tally.missing > 0) ?? missions[0];
  return (
    <Page
      title={program.title}
      subtitle={program.promise}
      backAction={{ content: "Academy", url: "/app/academy" }}
      secondaryActions={academyActions}
    >
      <BlockStack gap="400">
        <Introduction text={introduction} tally={program.tally} />
        {missions.map((mission) => (
          <MissionSection
            key={mission.code}
            mission={mission}
            open={missions.length <= 2 || mission === firstMissing}
          />
        ))}
        <Neighbours level="program" previous={previous} next={next} />
      </BlockStack>
    </Page>
  );
}

/** What the page is about, and how far the store is in it. */
function Introduction({ text, tally }: { text: string; tally: Tally }) {
  return (
    <Card>
      <BlockStack gap="400">
        {text.split(/\n{2,}/).map((paragraph, at) => (
          <p key={at} className={styles.prose}>
            {paragraph}
          </p>
        ))}
        <TallyBar tally={tally} />
      </BlockStack>
    </Card>
  );
}

function MissionSection({ mission, open }: { mission: MissionLine; open: boolean }) {
  const { code, title, promise, tally, skills } = mission;
  return (
    <details className={styles.mission} open={open}>
      <summary>
        <BlockStack gap="200">
          <Text as="h2" variant="headingMd">
            {`${code} ${title}`}
          </Text>
          <Text as="p" tone="subdued">
            {promise}
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
export function AcademyMission({ crumbs, mission, introduction, previous, next }: MissionPage) {
  const program = crumbs[0];
  return (
    <Page
      title={mission.title}
      subtitle={mission.promise}
      backAction={program && { content: program.title, url: addressOf(program) }}
      secondaryActions={academyActions}
    >
      <BlockStack gap="400">
        <Breadcrumbs crumbs={crumbs} />
        <Introduction text={introduction} tally={mission.tally} />
        <Card padding="0">
          <SkillList skills={mission.skills} />
        </Card>
        <Neighbours level="mission" previous={previous} next={next} />
      </BlockStack>
    </Page>
  );
}
