import { useRef, useState } from "react";

/** What became of an answer: on its way, kept, or why it was not. */
export type AnswerState = "saving" | "saved" | { problem: string };

export type Answers = {
  /** What was said since the page opened, by what it is about; empty where it was taken back. */
  said: ReadonlyMap<string, string>;
  states: ReadonlyMap<string, AnswerState>;
  /** Keeps an answer; empty takes it back. */
  say: (about: string, says: string) => void;
  /** Resolves when nothing is on its way any more: to what was not kept. */
  settled: () => Promise<string[]>;
};

const lost = "This answer did not get through. Look at your connection and choose it again.";

/**
 * Keeps answers as they are given, one after the other: whoever taps fast, or moves through the choices with the arrow
 * keys, leaves the last one standing. It asks by `fetch`, to which App Bridge adds the session token, so that a
 * broken connection stays a sentence beside its question.
 */
export function useAnswers(): Answers {
  const [said, setSaid] = useState<ReadonlyMap<string, string>>(new Map());
  const [states, setStates] = useState<ReadonlyMap<string, AnswerState>>(new Map());
  const line = useRef<Promise<void>>(Promise.resolve());
  const wanted = useRef(new Map<string, string>());
  const unkept = useRef(new Set<string>());

  function become(about: string, state: AnswerState): void {
    setStates((before) => new Map(before).set(about, state));
  }

  async function keep(about: string, says: string): Promise<void> {
    // A newer answer to the same question stands behind in the line.
    if (wanted.current.get(about) !== says) return;
    const problem = await send(about, says);
    if (wanted.current.get(about) !== says) return;
    if (problem === null) unkept.current.delete(about);
    else unkept.current.add(about);
    become(about, problem === null ? "saved" : { problem });
  }

  return {
    said,
    states,
    say(about, says) {
      wanted.current.set(about, says);
      setSaid((before) => new Map(before).set(about, says));
      become(about, "saving");
      line.current = line.current.then(() => keep(about, says));
    },
    async settled() {
      await line.current;
      return [...unkept.current];
    },
  };
}

/** Sends one statement; null when it was kept, else why not. */
async function send(about: string, says: string): Promise<string | null> {
  try {
    const response = await fetch("/app/statements", {
      method: "POST",
      headers: { accept: "application/json" },
      body: new URLSearchParams({ about, says }),
      // The last answer arrives even when the page is left right after it.
      keepalive: true,
    });
    if (response.status === 429) return await response.text();
    const { problem = null } = (await response.json()) as { problem?: string | null };
    return response.ok ? problem : (problem ?? lost);
  } catch {
    return lost;
  }
}
