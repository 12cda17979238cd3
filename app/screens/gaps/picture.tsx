import { BlockStack, Card, Link, Text } from "@shopify/polaris";
import { useNavigate } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { gapsAddress } from "./filter";
import { tallyInWords, tallyWords, type ProgramTally } from "./groups";
import styles from "./picture.module.css";

type Props = { programs: readonly ProgramTally[] };

/** All programs at a glance: where most is missing, and where little is known. The same stands below in words. */
export function ProgramsPicture({ programs }: Props) {
  return (
    <Card>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            Your {programs.length} programs
          </Text>
          <Text as="p" tone="subdued">
            Each bar is a whole program, its questions by state. Choose one to see its questions.
          </Text>
        </BlockStack>
        <ul className={styles.legend} aria-hidden="true">
          {tallyWords.map(({ state, word }) => (
            <li key={state}>
              <span className={styles.swatch} data-state={state} />
              {word}
            </li>
          ))}
        </ul>
        <Picture programs={programs} />
        <details className={styles.fold}>
          <summary>The programs in words</summary>
          <ul className={styles.words}>
            {programs.map((program) => (
              <li key={program.code}>
                <Link url={addressOf(program.code)}>{`${program.code} ${program.title}`}</Link>
                <span>{tallyInWords(program)}</span>
              </li>
            ))}
          </ul>
        </details>
      </BlockStack>
    </Card>
  );
}

function Picture({ programs }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const navigate = useNavigate();
  useEffect(() => {
    const shown = canvas.current;
    if (!shown) return;
    let gone = false;
    let wipe: (() => void) | undefined;
    const draw = () =>
      // Only where it shows: the drawing library is larger than the rest of the page.
      import("./draw").then(
        ({ drawPrograms }) => {
          if (!gone) wipe = drawPrograms(shown, programs, (code) => void navigate(addressOf(code)));
        },
        () => undefined,
      );
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        void draw();
      },
      { rootMargin: "200px" },
    );
    near.observe(shown);
    return () => {
      gone = true;
      near.disconnect();
      wipe?.();
    };
    // The router gives a new `navigate` with every page; the picture hangs on the programs alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [programs]);
  return (
    <div className={styles.picture}>
      <canvas ref={canvas} role="img" aria-label={inWords(programs)} />
    </div>
  );
}

/** What the picture says at a glance. */
function inWords(programs: readonly ProgramTally[]): string {
  const most = [...programs].sort((a, b) => b.counts.missing - a.counts.missing)[0];
  const worst =
    most && most.counts.missing > 0
      ? `Most is missing in “${most.title}”: ${most.counts.missing}.`
      : "Nothing is missing.";
  return `A bar for each of ${programs.length} programs, with its questions by state. ${worst} The list below holds every number.`;
}

function addressOf(program: string): string {
  return gapsAddress({ state: "all", program, area: null, impact: null });
}
