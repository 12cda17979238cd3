import { Badge, BlockStack, Box, Button, Card, Text, UnstyledLink } from "@shopify/polaris";
import { useState } from "react";
import type { Findings as AllFindings, Found, FoundLevel } from "~/curriculum/search/find";
import type { SearchLevel } from "~/curriculum/search/shape";
import type { SkillState } from "./states";
import { addressOf } from "./crumbs";
import styles from "./search.module.css";
import { countStates } from "./states";
import { StateBadge } from "./tally";
import { EmptyCard } from "../page-states";

const levelWords: Record<SearchLevel, string> = {
  program: "Programs",
  mission: "Missions",
  skill: "Skills",
  lesson: "Lessons",
  term: "Glossary",
};
const shownAtFirst = 5;

type Standing = { states: Readonly<Record<string, SkillState>>; read: readonly string[] };

/** What was found, level by level, each result with where the store stands in it. */
export function Findings({
  findings: { levels, moved },
  query,
  onClear,
  ...standing
}: { findings: AllFindings; query: string; onClear: () => void } & Standing) {
  const count = levels.reduce((sum, { found }) => sum + found.length, moved.length);
  return (
    <BlockStack gap="400">
      <p role="status" className={count === 0 ? styles.heard : styles.count}>
        {count === 1 ? "1 result" : `${count} results`}
      </p>
      {moved.length > 0 ? <Level title={`${query} has moved here`} found={moved} {...standing} /> : null}
      {levels.map(({ level, found }: FoundLevel) => (
        <Level key={`${level} ${query}`} title={levelWords[level]} found={found} {...standing} />
      ))}
      {count === 0 ? (
        <EmptyCard
          title={`Nothing in the academy matches “${query}”`}
          action={{ content: "Clear the search", onAction: onClear }}
        >
          The search knows titles, summaries and terms, and forgives a slip or two. Try one word of it, or
          clear the field to browse the programs.
        </EmptyCard>
      ) : null}
    </BlockStack>
  );
}

function Level({ title, found, ...standing }: { title: string; found: readonly Found[] } & Standing) {
  const [all, setAll] = useState(false);
  const shown = all ? found : found.slice(0, shownAtFirst);
  return (
    <Card padding="0">
      <Box paddingInline="400" paddingBlockStart="400" paddingBlockEnd="200">
        <Text as="h2" variant="headingMd">
          {title}
        </Text>
      </Box>
      <ul className={styles.results}>
        {shown.map((each) => (
          <li key={each.id}>
            <Result {...each} {...standing} />
          </li>
        ))}
      </ul>
      {shown.length < found.length ? (
        <Box padding="300">
          <Button variant="plain" onClick={() => setAll(true)}>
            {`Show all ${found.length}`}
          </Button>
        </Box>
      ) : null}
    </Card>
  );
}

function Result({ id, level, title, lead, words, states, read }: Found & Standing) {
  const shown = `${title} ${lead}`.toLowerCase();
  // “themes” says nothing new where “theme” is marked.
  const hidden = words.filter((word) => !shown.includes(word.replace(/e?s$/, ""))).slice(0, 3);
  return (
    <UnstyledLink url={addressOfResult(level, id)} className={styles.result} data-result>
      {level === "term" ? null : <span className={styles.code}>{id}</span>}
      <span className={styles.words}>
        <span className={styles.title}>
          <Marked text={title} words={words} />
        </span>
        {lead ? (
          <span className={styles.lead}>
            <Marked text={lead} words={words} />
          </span>
        ) : null}
        {hidden.length > 0 ? (
          <span
            className={styles.lead}
          >{`Also mentions ${hidden.map((word) => `“${word}”`).join(", ")}`}</span>
        ) : null}
        {level === "program" || level === "mission" ? (
          <span className={styles.lead}>{tallyOf(id, states)}</span>
        ) : null}
      </span>
      <span className={styles.state}>
        {level === "skill" ? <StateBadge state={states[id] ?? "unchecked"} /> : null}
        {level === "lesson" ? <StateBadge state={states[id.replace(/\.\d+$/, "")] ?? "unchecked"} /> : null}
        {read.includes(id) ? <Badge tone="success">Read</Badge> : null}
      </span>
    </UnstyledLink>
  );
}

/** Text with the words that were found in it marked. */
function Marked({ text, words }: { text: string; words: readonly string[] }) {
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .map((part, at) => (words.includes(part.toLowerCase()) ? <mark key={at}>{part}</mark> : part));
}

function tallyOf(code: string, states: Standing["states"]): string {
  const below = Object.entries(states).flatMap(([skill, state]) =>
    skill.startsWith(`${code}.`) ? [state] : [],
  );
  const { inPlace, missing, open } = countStates(below);
  return `${inPlace} in place · ${missing} missing · ${open} open`;
}

function addressOfResult(level: SearchLevel, id: string): string {
  if (level === "term") return `/app/academy/glossary${id}`;
  return addressOf({ level, code: id });
}
