import { useFetcher } from "@remix-run/react";

/** What is being said about one thing, and how it went. */
export type Saying = {
  /** What is being saved; null when nothing is. */
  saving: string | null;
  /** Something was saved since the page opened. */
  saved: boolean;
  /** Why the last one was not taken, in a sentence. */
  problem: string | null;
  /** Keeps a statement; empty takes it back. */
  say: (says: string) => void;
};

/** Sends what the merchant says about one thing (a checkpoint's id or `profile/<key>`), and shows it at once. */
export function useStatement(about: string): Saying {
  const fetcher = useFetcher<{ problem: string | null }>({ key: `statement ${about}` });
  const pending = fetcher.formData?.get("says");
  return {
    saving: typeof pending === "string" ? pending : null,
    saved: fetcher.state === "idle" && fetcher.data?.problem === null,
    problem: fetcher.state === "idle" ? (fetcher.data?.problem ?? null) : null,
    say: (says) => fetcher.submit({ about, says }, { method: "post", action: "/app/statements" }),
  };
}
