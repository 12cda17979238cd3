import { Button, InlineStack, Page } from "@shopify/polaris";
import type { Score } from "~/diagnosis/score";
import { percent } from "./words";
import type { Disagreement, Report } from "./report";
import { ProgramOfReport } from "./report-program";
import styles from "./report.module.css";

/** Where a store stands as a document: to read, to print, and to save as PDF for a partner or an agency. */
export function ReportPage({ report }: { report: Report }) {
  const { store, readAt, madeAt, programs } = report;
  return (
    <Page>
      <div className={styles.tools}>
        <InlineStack gap="200" align="space-between">
          <Button url="/app/history" size="large">
            Back to History
          </Button>
          <Button variant="primary" size="large" onClick={() => window.print()}>
            Print or save as PDF
          </Button>
        </InlineStack>
      </div>
      <article className={styles.sheet}>
        <header>
          <h1>Store report: {store.name}</h1>
          <p className={styles.quiet}>
            {store.domain ? `${store.domain} · ` : ""}
            Read on <time dateTime={readAt.iso}>{readAt.text}</time> · Made on{" "}
            <time dateTime={madeAt.iso}>{madeAt.text}</time>, by DijiPilot
          </p>
        </header>
        <Glance report={report} />
        <Critical report={report} />
        <Next report={report} />
        <Disagreements
          title="Where your answer and your store disagree"
          note="The score follows the store."
          rows={report.contradictions}
          says="You told us"
        />
        <Disagreements
          title="Findings that you say are wrong"
          note="They are kept beside the finding and change no score."
          rows={report.disputed}
          says="You say"
        />
        <LeftOpenOnPurpose report={report} />
        {programs.map((program) => (
          <ProgramOfReport key={program.code} program={program} />
        ))}
        <Sources report={report} />
      </article>
    </Page>
  );
}

function Glance({ report: { score, business, all, counts } }: { report: Report }) {
  return (
    <section>
      <h2>At a glance</h2>
      <dl className={styles.figures}>
        <div>
          <dt>Store score</dt>
          <dd>{score.score === null ? "Not yet" : `${score.score} of 100`}</dd>
          <dd className={styles.quiet}>What the store itself shows: {covered(score)}</dd>
        </div>
        <div>
          <dt>Business score</dt>
          <dd>{business?.score == null ? "Not yet" : `${business.score} of 100`}</dd>
          <dd className={styles.quiet}>
            {business ? "Your answers included: " : "There is one from 60 % on: "}
            {covered(all)}
          </dd>
        </div>
        {counts.map(({ title, count }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function covered({
  settled,
  applicable,
  coverage,
}: Pick<Score, "coverage" | "settled" | "applicable">): string {
  return `${settled} of ${applicable} settled (${percent(coverage)})`;
}

function Critical({ report: { critical } }: { report: Report }) {
  return (
    <section>
      <h2>Critical gaps</h2>
      {critical.length === 0 ? (
        <p>No critical gap is known.</p>
      ) : (
        <ul className={styles.rows}>
          {critical.map(({ title, sentence, minutes }) => (
            <li key={title}>
              <strong>{title}</strong> <span className={styles.quiet}>{minutes} to fix</span>
              <p>{sentence}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Next({ report: { next } }: { report: Report }) {
  if (next.length === 0) return null;
  return (
    <section>
      <h2>Next on the roadmap</h2>
      <ol className={styles.steps}>
        {next.map(({ title, sentence, why, minutes, lookAt }) => (
          <li key={title}>
            <strong>{title}</strong> <span className={styles.quiet}>about {minutes}</span>
            <p>{sentence}</p>
            <p className={styles.quiet}>
              {why} In your admin: {lookAt}.
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

type DisagreementsProps = { title: string; note: string; says: string; rows: readonly Disagreement[] };

function Disagreements({ title, note, says, rows }: DisagreementsProps) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <p className={styles.quiet}>{note}</p>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.title}>
            <strong>{row.title}</strong>
            <p>Your store: {row.store}</p>
            <p>
              {says}: {row.merchant}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LeftOpenOnPurpose({ report: { leftOpen } }: { report: Report }) {
  if (leftOpen.length === 0) return null;
  return (
    <section>
      <h2>Left open on purpose</h2>
      <p className={styles.quiet}>These count in no score until the day named.</p>
      <ul className={styles.rows}>
        {leftOpen.map(({ title, reason, until }) => (
          <li key={title}>
            <strong>{title}</strong> <span className={styles.quiet}>until {until}</span>
            <p>{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ report: { sources, readAt } }: { report: Report }) {
  const { apiVersion, read, unread, byMerchant, zone } = sources;
  return (
    <section className={styles.sources}>
      <h2>Sources</h2>
      <ul>
        <li>
          The store: {read} groups of facts from Shopify’s Admin API {apiVersion}; the oldest was read on{" "}
          {readAt.text}.
        </li>
        <li>{answersGiven(byMerchant)}</li>
        {unread.length > 0 ? (
          <li>Not read, because the permission is not given: {unread.join(", ")}.</li>
        ) : null}
        <li>
          A score is the impact of what is in place, divided by the impact of what is in place or missing.
          What is not known, not answered or left open on purpose counts for neither side.
        </li>
        <li>All times are in the store’s own time zone ({zone}).</li>
      </ul>
    </section>
  );
}

function answersGiven(n: number): string {
  if (n === 0) return "None of it rests on an answer of yours yet.";
  return n === 1
    ? "One answer that you gave, with its day."
    : `${n} answers that you gave, each with its day.`;
}
