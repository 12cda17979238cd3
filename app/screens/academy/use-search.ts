import { useCallback, useRef, useState } from "react";
import type { Find } from "~/curriculum/search/find";
import type { SearchFile } from "~/curriculum/search/shape";

export type AcademySearch =
  { state: "closed" | "loading" | "failed"; find: null } | { state: "ready"; find: Find };

/** The academy's search: nothing of it is loaded before `open` is called. */
export function useAcademySearch(address: string): [AcademySearch, open: () => void] {
  const [search, setSearch] = useState<AcademySearch>({ state: "closed", find: null });
  const asked = useRef(false);

  const open = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    setSearch({ state: "loading", find: null });
    load(address).then(
      (find) => setSearch({ state: "ready", find }),
      () => {
        asked.current = false;
        setSearch({ state: "failed", find: null });
      },
    );
  }, [address]);

  return [search, open];
}

async function load(address: string): Promise<Find> {
  const [reply, { openSearch }] = await Promise.all([fetch(address), import("~/curriculum/search/find")]);
  if (!reply.ok) throw new Error(`The search index answered ${reply.status}.`);
  return openSearch((await reply.json()) as SearchFile);
}
