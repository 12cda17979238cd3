import { UnstyledLink } from "@shopify/polaris";
import styles from "./diagnostic.module.css";

const steps = [
  { key: "business", title: "Your business", url: "/app/diagnostic?card=business" },
  { key: "questions", title: "Questions", url: "/app/diagnostic?card=questions" },
  { key: "numbers", title: "Your numbers", url: "/app/diagnostic/numbers" },
  { key: "result", title: "Result", url: "/app/diagnostic/result" },
] as const;

export type DiagnosticStep = (typeof steps)[number]["key"];

/** The parts of the diagnostic: each can be opened at any time, in any order. */
export function DiagnosticSteps({ now }: { now: DiagnosticStep }) {
  return (
    <nav aria-label="Parts of the diagnostic">
      <ol className={styles.steps}>
        {steps.map(({ key, title, url }) => (
          <li key={key}>
            <UnstyledLink url={url} className={styles.step} aria-current={key === now ? "step" : undefined}>
              {title}
            </UnstyledLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
