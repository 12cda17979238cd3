import { BlockStack, Card, Link, Text } from "@shopify/polaris";
import type { ReactNode } from "react";
import type { Fix } from "~/curriculum/shape";
import type { CheckpointView, Neighbour } from "./view";
import { impactSentence, modeSentences } from "./words";
import styles from "./checkpoint.module.css";
import { duration, impactWord } from "../gaps/words";
import { Prose } from "../academy/lesson-prose";
import { LessonRows } from "../roadmap/lessons";
import { VerdictBadge } from "../verdict";

type Reasons = {
  view: CheckpointView;
  fix: Fix | null;
  /** Its lesson's words, where one is written. */
  why?: string;
};

/** Why a question matters, and how it is decided. */
export function WhyItMatters({ view, fix, why = fix?.why }: Reasons) {
  const { impact, mission, program, mode, skill } = view;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          Why it matters
        </Text>
        {why ? (
          <Prose html={why} />
        ) : (
          <Text as="p">
            {impactSentence(impact)} {mission.promise ?? program.promise}
          </Text>
        )}
        <details className={styles.rule}>
          <summary>How it is decided</summary>
          <BlockStack gap="200">
            <Text as="p">{modeSentences[mode]}</Text>
            {fix ? (
              <Prose html={fix.decided} />
            ) : (
              <Text as="p" tone="subdued">
                {skill.rule}
              </Text>
            )}
          </BlockStack>
        </details>
      </BlockStack>
    </Card>
  );
}

/** The lessons of the skill that are written. */
export function Lessons({ view }: { view: CheckpointView }) {
  const lessons = view.lessons.filter(({ written }) => written);
  if (lessons.length === 0) return null;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          Lessons
        </Text>
        <LessonRows lessons={lessons} />
      </BlockStack>
    </Card>
  );
}

/** What a merchant weighs before starting. */
export function AtAGlance({ view }: { view: CheckpointView }) {
  const { impact, minutes, lessons, skill, program, mission } = view;
  const reading = lessons.reduce((sum, { written, minutes }) => sum + (written ? minutes : 0), 0);
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          At a glance
        </Text>
        <dl className={styles.glance}>
          <Term name="Impact">
            {impactWord(impact)}, {impact} of 5
          </Term>
          <Term name="To fix">{duration(minutes)}</Term>
          {reading > 0 ? <Term name="To learn">{duration(reading)}</Term> : null}
          <Term name="Difficulty">{skill.difficulty}</Term>
          <Term name="Path">{skill.path}</Term>
          {skill.ethics ? <Term name="Ethics">{skill.ethics}</Term> : null}
          <Term name="Program">
            <Link url={`/app/academy/${program.code}`}>{program.title}</Link>
          </Term>
          <Term name="Mission">
            <Link url={`/app/academy/${mission.code}`}>{mission.title}</Link>
          </Term>
          <Term name="Skill">
            <Link url={`/app/academy/${skill.code}`}>{skill.title}</Link>
          </Term>
        </dl>
      </BlockStack>
    </Card>
  );
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Skills that come before or after this one, with where they stand. */
export function Neighbours({ title, skills }: { title: string; skills: readonly Neighbour[] }) {
  if (skills.length === 0) return null;
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {title}
        </Text>
        <ul className={styles.neighbours}>
          {skills.map((skill) => (
            <li key={skill.url}>
              <Link url={skill.url}>{skill.title}</Link>
              {skill.verdict ? <VerdictBadge verdict={skill.verdict} /> : null}
            </li>
          ))}
        </ul>
      </BlockStack>
    </Card>
  );
}
