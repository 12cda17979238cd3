import { Icon, Link } from "@shopify/polaris";
import { CheckCircleIcon } from "@shopify/polaris-icons";
import { AdminLink } from "../admin-link";
import { duration } from "../gaps/words";
import styles from "./roadmap.module.css";

export type ListedLesson = { code: string; title: string; minutes: number; written: boolean; read: boolean };

type Props = {
  lessons: readonly ListedLesson[];
  /** What is left to do in the admin once the lessons are read; left out where there is nothing to fix. */
  fix?: { opens: string; lookAt: string; minutes: number };
};

/** The written lessons of a skill in order, with what is read, then the fix in the admin. */
export function LessonRows({ lessons, fix }: Props) {
  return (
    <ol className={styles.lessons}>
      {lessons
        .filter(({ written }) => written)
        .map(({ code, title, minutes, read }) => (
          <li key={code} className={styles.lesson}>
            <Mark read={read} />
            <span className={styles.lessonTitle}>
              <Link url={`/app/lessons/${code}`}>{title}</Link>
            </span>
            <span className={styles.minutes}>{duration(minutes)}</span>
          </li>
        ))}
      {fix ? (
        <li className={styles.lesson}>
          <Mark read={false} />
          <span className={styles.lessonTitle}>
            Fix it in <AdminLink opens={fix.opens}>{fix.lookAt}</AdminLink>
          </span>
          <span className={styles.minutes}>{duration(fix.minutes)}</span>
        </li>
      ) : null}
    </ol>
  );
}

function Mark({ read }: { read: boolean }) {
  if (!read) return <span className={styles.open} aria-hidden="true" />;
  return (
    <span className={styles.read}>
      <Icon source={CheckCircleIcon} tone="success" accessibilityLabel="Read" />
    </span>
  );
}
