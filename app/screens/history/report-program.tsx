import type { ReportProgram, ReportRow } from "./report";
import styles from "./report.module.css";

/** A program on a page of its own: what is missing with what was seen, then what is open and why, then the rest. */
export function ProgramOfReport({ program }: { program: ReportProgram }) {
  const { code, title, missing, leftOpen, unknown, mastered, toAnswer, notApplying } = program;
  const parts = [
    `${mastered.length} in place`,
    `${missing.length} missing`,
    ...(leftOpen.length > 0 ? [`${leftOpen.length} left open on purpose`] : []),
    `${unknown.length} not known`,
    `${toAnswer.length} not answered yet`,
    `${notApplying.length} not applying`,
  ];
  return (
    <section className={styles.program}>
      <h2>
        {code} {title}
      </h2>
      <p className={styles.quiet}>{parts.join(" · ")}</p>
      <Rows title="Missing" rows={missing} />
      <Rows title="Left open on purpose" rows={leftOpen} />
      <Rows title="Not known, and why" rows={unknown} />
      <Titles title="Not answered yet" titles={toAnswer} />
      <Titles title="In place" titles={mastered} />
      <Titles title="Does not apply" titles={notApplying} />
    </section>
  );
}

function Rows({ title, rows }: { title: string; rows: readonly ReportRow[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.title}>
            <strong>{row.title}</strong>{" "}
            <span className={styles.quiet}>
              {[row.critical ? "critical" : "", row.minutes ? `${row.minutes} to fix` : ""]
                .filter(Boolean)
                .join(" · ")}
            </span>
            <p>{row.sentence}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Titles({ title, titles }: { title: string; titles: readonly string[] }) {
  if (titles.length === 0) return null;
  return (
    <>
      <h3>
        {title} ({titles.length})
      </h3>
      <p>{titles.join(" · ")}</p>
    </>
  );
}
