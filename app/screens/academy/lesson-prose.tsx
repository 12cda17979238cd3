import { useNavigate } from "@remix-run/react";
import type { MouseEvent } from "react";
import styles from "./lesson.module.css";

/** A lesson's HTML, made by the curriculum's own renderer. Links to lessons and the glossary stay inside the app. */
export function Prose({ html }: { html: string }) {
  const navigate = useNavigate();

  function follow(event: MouseEvent<HTMLDivElement>): void {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const link =
      event.target instanceof Element ? event.target.closest("a[data-lesson], a[data-in-app]") : null;
    const href = link?.getAttribute("href");
    if (!plain || !href || event.defaultPrevented) return;
    // A plain link would load a new document, and with it lose the session.
    event.preventDefault();
    navigate(href);
  }

  return <div className={styles.prose} onClick={follow} dangerouslySetInnerHTML={{ __html: html }} />;
}
