import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { readJudgment, type JudgmentProblems } from "~/forms/judgment-form";

/**
 * A form about one finding that opens in its place. It asks by `fetch`, to which App Bridge adds the session token, so
 * that a broken connection stays a sentence beside what was typed. `at` is when what stands now was said; when it
 * changes, what was sent has arrived: the form closes, and the focus moves to what came into its place. `today` is the
 * store's own day, YYYY-MM-DD, where the form holds a day.
 */
export function useJudgment(checkpoint: string, at: string | null, today = "") {
  const [open, setOpen] = useState(false);
  const [sending, setSending] = useState(false);
  const [problems, setProblems] = useState<JudgmentProblems>({});
  const { revalidate } = useRevalidator();
  const place = useRef<HTMLDivElement>(null);
  const moves = useRef(false);

  useEffect(() => {
    setOpen(false);
    setSending(false);
  }, [at]);
  useEffect(() => {
    if (open || !moves.current) return;
    moves.current = false;
    place.current?.querySelector<HTMLElement>("[tabindex='-1'], button")?.focus();
  }, [open, at]);

  async function ask(fields: Record<string, string>): Promise<void> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const judgment = readJudgment(form, today);
    setProblems(judgment.kind === "problem" ? judgment.problems : {});
    if (judgment.kind === "problem") return;
    setSending(true);
    try {
      const response = await fetch(`/app/judge/${checkpoint}`, {
        method: "POST",
        headers: { accept: "application/json" },
        body: new URLSearchParams(fields),
      });
      const { problems } = (
        response.status === 429 ? { problems: { form: await response.text() } } : await response.json()
      ) as { problems: JudgmentProblems | null };
      if (problems) {
        setProblems(problems);
        setSending(false);
        return;
      }
      moves.current = true;
      revalidate();
    } catch {
      setProblems({
        form: "It did not get through, so nothing has changed. Look at your connection and try again.",
      });
      setSending(false);
    }
  }

  return {
    place,
    open,
    sending,
    problems,
    send: (fields: Record<string, string>) => void ask(fields),
    show() {
      setProblems({});
      setOpen(true);
    },
    cancel() {
      moves.current = true;
      setOpen(false);
    },
  };
}
