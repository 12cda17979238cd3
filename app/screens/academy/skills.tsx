import { UnstyledLink } from "@shopify/polaris";
import type { SkillLine } from "./academy";
import { StateBadge } from "./tally";
import styles from "./academy.module.css";
import { duration } from "../gaps/words";

/** Skills in order, each with its state and, where there is one, what the store shows. */
export function SkillList({ skills }: { skills: readonly SkillLine[] }) {
  return (
    <ol className={styles.list}>
      {skills.map((skill) => (
        <li key={skill.code}>
          <SkillRow {...skill} />
        </li>
      ))}
    </ol>
  );
}

function SkillRow({ code, title, state, sentence, critical, difficulty, path, minutes, lessons }: SkillLine) {
  return (
    <UnstyledLink url={`/app/academy/${code}`} className={styles.row}>
      <span className={styles.number}>{code}</span>
      <span>
        <span className={styles.title}>{title}</span>
        {sentence ? <span className={styles.sentence}>{sentence}</span> : null}
        <span className={styles.meta}>
          {`${difficulty} · ${path} · ${lessons} ${lessons === 1 ? "lesson" : "lessons"} · ${duration(minutes)}`}
        </span>
      </span>
      <span>
        <StateBadge state={state} critical={critical} />
      </span>
    </UnstyledLink>
  );
}
