import { Badge, BlockStack, Button, InlineStack, Link, Text } from "@shopify/polaris";
import type { PermissionRow, ScopedQuestion } from "./view";
import styles from "./permissions.module.css";

type Props = {
  row: PermissionRow;
  /** This permission is being asked for or given back. */
  busy: boolean;
  onAllow: () => void;
  onTakeBack: () => void;
};

/** One permission: what is read with it, which questions hang on it, and how to allow it or take it back. */
export function PermissionListRow({ row, busy, onAllow, onTakeBack }: Props) {
  const { scope, title, reads, granted, optional, questions } = row;
  return (
    <li>
      <BlockStack gap="100">
        <InlineStack gap="200" blockAlign="center">
          <Text as="h3" variant="headingSm">
            {title}
          </Text>
          {granted ? <Badge tone="success">Allowed</Badge> : <Badge>Not allowed</Badge>}
          {optional ? <Badge tone="info">Optional</Badge> : null}
        </InlineStack>
        <Text as="p">{reads}</Text>
        <span className={styles.scope}>{scope}</span>
        <Questions questions={questions} granted={granted} />
      </BlockStack>
      {optional ? (
        <div>
          {granted ? (
            <Button loading={busy} onClick={onTakeBack} accessibilityLabel={`Take back ${title}`}>
              Take back
            </Button>
          ) : (
            <Button loading={busy} onClick={onAllow} accessibilityLabel={`Allow ${title}`}>
              Allow
            </Button>
          )}
        </div>
      ) : null}
    </li>
  );
}

function Questions({ questions, granted }: Pick<PermissionRow, "questions" | "granted">) {
  if (questions.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{bearing(questions, granted)}</summary>
      <ul className={styles.questions}>
        {questions.map(({ checkpoint, title }) => (
          <li key={checkpoint}>
            <Link url={`/app/gaps/${checkpoint}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** “3 questions need it, 1 is answered more fully with it”. */
function bearing(questions: readonly ScopedQuestion[], granted: boolean): string {
  const needed = questions.filter((question) => question.needed).length;
  const fuller = questions.length - needed;
  const many = (n: number) => (n === 1 ? "1 question" : `${n} questions`);
  const first = granted ? `${many(needed)} answered with it` : `${many(needed)} not known without it`;
  if (fuller === 0) return first;
  const second = granted ? "answered more fully" : "answered less fully";
  return needed === 0
    ? `${many(fuller)} ${second}${granted ? " with it" : " without it"}`
    : `${first}, ${fuller} ${second}`;
}
