import { isRouteErrorResponse, useRevalidator, useRouteError } from "@remix-run/react";
import { useState } from "react";
import { ErrorPage } from "./screens/error-page";

/** What the app answers with a sentence for the merchant: too many requests, and a database that is away. */
const says = [429, 503];

/**
 * What stands in place of a page inside the admin that could not be shown. The library's own `boundary.error` throws
 * for anything but its sign-in pages, which costs the whole document, and knows those by a class name that
 * minifying changes.
 */
export function ErrorBoundary() {
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  const [reload, reloading] = useReload();
  if (!isRouteErrorResponse(error))
    return <ErrorPage missing={false} refusal={null} busy={reloading} onRetry={() => void reload()} />;
  if (isSignInPage(error.data)) return <div dangerouslySetInnerHTML={{ __html: error.data }} />;
  return (
    <ErrorPage
      missing={error.status === 404}
      refusal={says.includes(error.status) ? String(error.data) : null}
      busy={state === "loading"}
      onRetry={() => void revalidate()}
    />
  );
}

/**
 * Loads the whole page again: one that failed by itself may be of an earlier build than its data. While the app does
 * not answer at all, the frame would show what a browser shows then, so it stays.
 */
function useReload(): [reload: () => Promise<void>, reloading: boolean] {
  const [reloading, setReloading] = useState(false);
  async function reload(): Promise<void> {
    setReloading(true);
    const answers = await fetch("/healthz").then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) window.location.reload();
    else setReloading(false);
  }
  return [reload, reloading];
}

/** The library's sign-in pages arrive as a thrown document of scripts; everything of ours is plain text. */
function isSignInPage(body: unknown): body is string {
  return typeof body === "string" && body.trimStart().startsWith("<script");
}
