import { Link } from "@shopify/polaris";
import type { Crumb } from "~/curriculum/assemble";
import styles from "./academy.module.css";

/** The page of a step on the way down. */
export function addressOf({ level, code }: Pick<Crumb, "level" | "code">): string {
  return level === "lesson" ? `/app/lessons/${code}` : `/app/academy/${code}`;
}

/** The page under a code: four numbers are a lesson's. */
export function addressOfCode(code: string): string {
  return addressOf({ level: code.split(".").length === 4 ? "lesson" : "program", code });
}

/** Where one can go from any page of the academy. */
export const academyActions = [
  { content: "Search", url: "/app/academy?q=" },
  { content: "Glossary", url: "/app/academy/glossary" },
];

/** The way down to this page: the steps above it, each a link. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb">
      <ol className={styles.crumbs}>
        <li>
          <Link url="/app/academy" removeUnderline monochrome>
            Academy
          </Link>
        </li>
        {crumbs.slice(0, -1).map((crumb) => (
          <li key={crumb.code}>
            <Link url={addressOf(crumb)} removeUnderline monochrome>
              {`${crumb.code} ${crumb.title}`}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
