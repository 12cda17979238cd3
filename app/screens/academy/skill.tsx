import type { Fix } from "~/curriculum/shape";
import { Badge, BlockStack, Box, Card, Page, Text, UnstyledLink } from "@shopify/polaris";
import type { LessonLine, RelatedSkill, SkillPage } from "./academy";
import { academyActions, addressOf, Breadcrumbs } from "./crumbs";
import { Neighbours } from "./neighbours";
import { StateBadge } from "./tally";
import styles from "./academy.module.css";
import { AdminButton } from "../admin-link";
import { FixCard } from "../checkpoint/fix-card";
import { CheckStoreCard } from "../checkpoint/check-store-card";
import { proof } from "../checkpoint/check-store-words";
import { duration, impactWord } from "../gaps/words";
import { Prose } from "./lesson-prose";
import { kindWords } from "./lesson-words";

/** A skill: what the store shows of it, its lessons, how it is proven, and what comes before and after. */
export function AcademySkill({ fix, ...page }: SkillPage & { fix: Fix | null }) {
  const { crumbs, skill, question, before, after, previous, next } = page;
  const lessons = page.lessons.filter(({ written }) => written);
  const mission = crumbs.at(-2);
  const { difficulty, path, ethics, impact, critical, state } = skill;
  return (
    <Page
      title={skill.title}
      titleMetadata={<StateBadge state={state} critical={critical} />}
      subtitle={`Skill ${skill.code} · ${impactWord(impact)} impact · ${duration(skill.minutes)} with its lessons`}
      backAction={mission && { content: mission.title, url: addressOf(mission) }}
      secondaryActions={academyActions}
    >
      <BlockStack gap="400">
        <Breadcrumbs crumbs={crumbs} />
        <div className={styles.badges}>
          <Badge>{difficulty}</Badge>
          <Badge>{`${path} path`}</Badge>
          {ethics ? <Badge tone={ethicsTone[ethics]}>{ethics}</Badge> : null}
        </div>
        <div className={styles.columns}>
          <div className={styles.main}>
            {lessons.length > 0 ? (
              <Card padding="0">
                <Heading>Lessons</Heading>
                <LessonList lessons={lessons} />
              </Card>
            ) : null}
            {fix ? <FixCard fix={fix} folded={state === "yes" || state === "does-not-apply"} /> : null}
            <Card>
              <BlockStack gap="200">
                <Text as="h2" variant="headingMd">
                  How it is proven
                </Text>
                <p className={styles.prose}>{proof(question?.mode)}</p>
                {fix ? (
                  <Prose html={fix.decided} />
                ) : (
                  <details className={styles.rule} open={!question}>
                    <summary>The exact rule</summary>
                    <p className={styles.prose}>{skill.rule}</p>
                  </details>
                )}
              </BlockStack>
            </Card>
            <Related title="Have these first" skills={before} />
            <Related title="It opens" skills={after} />
            <Neighbours level="skill" previous={previous} next={next} />
          </div>
          <div className={styles.aside}>
            {question ? (
              <CheckStoreCard key={skill.code} question={question} />
            ) : (
              <NoCheckYet opens={skill.opens} lookAt={skill.lookAt} />
            )}
          </div>
        </div>
      </BlockStack>
    </Page>
  );
}

/** How a practice stands with those it touches: told by its words, the tone only helps. */
export const ethicsTone = {
  "White Hat": "success",
  "Grey Hat": "attention",
  "Black Hat": "warning",
} as const;

/** For a skill that no checkpoint proves yet: where to look oneself. */
export function NoCheckYet({ opens, lookAt }: { opens: string; lookAt: string }) {
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          Not checked yet
        </Text>
        <Text as="p">
          DijiPilot does not ask your store about this skill yet. The rule here tells you what to look for,
          and the admin page is where you find it.
        </Text>
        <AdminButton opens={opens} fullWidth size="large">
          {`Open ${lookAt}`}
        </AdminButton>
      </BlockStack>
    </Card>
  );
}

function Heading({ children }: { children: string }) {
  return (
    <Box paddingInline="400" paddingBlockStart="400" paddingBlockEnd="200">
      <Text as="h2" variant="headingMd">
        {children}
      </Text>
    </Box>
  );
}

function LessonList({ lessons }: { lessons: readonly LessonLine[] }) {
  return (
    <ol className={styles.list}>
      {lessons.map(({ code, title, kind, minutes, read }) => (
        <li key={code}>
          <UnstyledLink url={`/app/lessons/${code}`} className={styles.row}>
            <span className={styles.number}>{code}</span>
            <span>
              <span className={styles.title}>{title}</span>
              <span className={styles.meta}>{`${kindWords[kind]} · ${duration(minutes)}`}</span>
            </span>
            <span>{read ? <Badge tone="success">Read</Badge> : null}</span>
          </UnstyledLink>
        </li>
      ))}
    </ol>
  );
}

function Related({ title, skills }: { title: string; skills: readonly RelatedSkill[] }) {
  if (skills.length === 0) return null;
  return (
    <Card padding="0">
      <Heading>{title}</Heading>
      <ul className={styles.list}>
        {skills.map(({ code, title, state }) => (
          <li key={code}>
            <UnstyledLink url={`/app/academy/${code}`} className={styles.row}>
              <span className={styles.number}>{code}</span>
              <span className={styles.title}>{title}</span>
              <span>
                <StateBadge state={state} />
              </span>
            </UnstyledLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
