import { Badge, BlockStack, Card, Link, Page, Text } from "@shopify/polaris";
import { academyActions, addressOf, Breadcrumbs } from "./crumbs";
import { Neighbours } from "./neighbours";
import { ethicsTone, NoCheckYet } from "./skill";
import { FixCard } from "../checkpoint/fix-card";
import { CheckStoreCard } from "../checkpoint/check-store-card";
import { duration } from "../gaps/words";
import type { LessonPage } from "./lesson";
import { MarkAsRead, Sources } from "./lesson-end";
import { Masterclass } from "./lesson-masterclass";
import { Prose } from "./lesson-prose";
import { kindWords } from "./lesson-words";
import styles from "./lesson.module.css";

/** A lesson with the store beside it: what to know, how deep it goes, and the question the store answers. */
export function LessonArticle({
  crumbs,
  lesson,
  read,
  skill,
  fix,
  text,
  question,
  previous,
  next,
}: LessonPage) {
  const { code, title, kind, difficulty, path, ethics, minutes } = lesson;
  const above = crumbs.at(-2);
  return (
    <Page
      title={title}
      backAction={above && { content: above.title, url: addressOf(above) }}
      secondaryActions={academyActions}
    >
      <BlockStack gap="400">
        <Breadcrumbs crumbs={crumbs} />
        <div className={styles.facts}>
          <Badge tone="info">{kindWords[kind]}</Badge>
          <Badge>{duration(minutes)}</Badge>
          <Badge>{difficulty}</Badge>
          <Badge>{`${path} path`}</Badge>
          {ethics ? <Badge tone={ethicsTone[ethics]}>{ethics}</Badge> : null}
          {read ? <Badge tone="success">Read</Badge> : null}
        </div>
        <div className={styles.columns}>
          <div className={styles.text}>
            {text ? (
              <>
                <Card>
                  <Prose html={text.summary} />
                </Card>
                {text.masterclass ? <Masterclass {...text.masterclass} key={code} /> : null}
                <Card>
                  <BlockStack gap="200">
                    <Text as="h2" variant="headingMd">
                      Prove it
                    </Text>
                    <Prose html={text.proveIt} />
                  </BlockStack>
                </Card>
              </>
            ) : (
              <InsteadOfText skill={skill} fix={fix} />
            )}
          </div>
          <div className={styles.check}>
            {question ? <CheckStoreCard key={code} question={question} /> : <NoCheckYet {...skill} />}
          </div>
          <div className={styles.end}>
            {text ? <MarkAsRead key={code} read={read} /> : null}
            {text ? <Sources sources={text.sources} reviewed={text.reviewed} /> : null}
            <Neighbours level="lesson" previous={previous} next={next} />
          </div>
        </div>
      </BlockStack>
    </Page>
  );
}

/** What a lesson whose text does not exist has all the same: the steps of its skill, or the rule. */
function InsteadOfText({ skill, fix }: Pick<LessonPage, "skill" | "fix">) {
  if (fix) return <FixCard fix={fix} />;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          This lesson is not written yet
        </Text>
        <Text as="p">
          It belongs to the skill <Link url={`/app/academy/${skill.code}`}>{skill.title}</Link>. Until it is
          written, here is the rule by which that skill is measured.
        </Text>
        <p className={styles.prose}>{skill.rule}</p>
      </BlockStack>
    </Card>
  );
}
