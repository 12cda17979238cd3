import { Icon, Spinner, Text, TextField } from "@shopify/polaris";
import { SearchIcon } from "@shopify/polaris-icons";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { useSearchParams } from "@remix-run/react";
import type { SkillState } from "./states";
import { Findings } from "./search-results";
import styles from "./search.module.css";
import { ErrorCard } from "../page-states";
import { useAcademySearch } from "./use-search";

type Props = {
  /** Where the search index is. */
  index: string;
  /** The state of each skill by its code, and the codes of the lessons that were read. */
  states: Readonly<Record<string, SkillState>>;
  read: readonly string[];
  /** Shown while nothing is searched for. */
  children: ReactNode;
};

/** A field that searches the whole academy as one types; its results stand in place of what is below it. */
export function AcademySearch({ index, states, read, children }: Props) {
  const [params] = useSearchParams();
  const asked = params.get("q");
  const [query, setQuery] = useState(asked ?? "");
  const [search, open] = useAcademySearch(index);
  const area = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (asked === null) return;
    open();
    // The attribute for this is refused to a page inside another.
    area.current?.querySelector("input")?.focus({ preventScroll: true });
  }, [asked, open]);

  function change(words: string): void {
    setQuery(words);
    open();
    // Coming back from a result finds it again. The router need not know: for it, this would be a visit.
    const address = words ? `?q=${encodeURIComponent(words)}` : window.location.pathname;
    window.history.replaceState(window.history.state, "", address);
  }

  function clear(): void {
    change("");
    area.current?.querySelector("input")?.focus();
  }

  function move(event: KeyboardEvent): void {
    const field = area.current?.querySelector("input");
    if (event.key === "Escape" && query) {
      clear();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops = [field, ...(area.current?.querySelectorAll("a[data-result]") ?? [])];
    const next = stops[stops.indexOf(document.activeElement as HTMLInputElement) + step];
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <div ref={area} className={styles.area} onKeyDown={move}>
      <div role="search" className={styles.field}>
        <TextField
          label="Search the academy"
          labelHidden
          type="search"
          autoComplete="off"
          placeholder="Search, or type a code such as 1.2.6"
          prefix={<Icon source={SearchIcon} />}
          value={query}
          onChange={change}
          onFocus={open}
          clearButton
          onClearButtonClick={clear}
        />
      </div>
      {query.trim() === "" ? children : null}
      {query.trim() !== "" && search.state === "ready" ? (
        <Findings
          findings={search.find(query)}
          query={query.trim()}
          onClear={clear}
          states={states}
          read={read}
        />
      ) : null}
      {query.trim() !== "" && (search.state === "loading" || search.state === "closed") ? (
        <div className={styles.wait} role="status">
          <Spinner size="small" />
          <Text as="p" tone="subdued">
            Opening the search …
          </Text>
        </div>
      ) : null}
      {query.trim() !== "" && search.state === "failed" ? (
        <ErrorCard title="The search could not be loaded" action={{ content: "Try again", onAction: open }}>
          Nothing is lost. Everything can still be reached through the programs.
        </ErrorCard>
      ) : null}
    </div>
  );
}
