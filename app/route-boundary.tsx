import type { HeadersFunction } from "@remix-run/node";
import { isRouteErrorResponse, useRevalidator, useRouteError } from "@remix-run/react";
import { boundary } from "@shopify/shopify-app-remix/server";
import { ErrorPage } from "./screens/error-page";

/**
 * What stands in place of a page inside the admin that could not be shown. The library's own `boundary.error` throws
 * for anything but its sign-in pages, which costs the whole document, and knows those by a class name that
 * minifying changes.
 */
export function ErrorBoundary() {
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  if (isRouteErrorResponse(error) && isSignInPage(error.data))
    return <div dangerouslySetInnerHTML={{ __html: error.data }} />;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return (
    <ErrorPage
      missing={status === 404}
      away={status === 503}
      busy={state === "loading"}
      onRetry={() => void revalidate()}
    />
  );
}

/** The headers every page inside the admin needs: without them App Bridge does not renew an expired session. */
export const headers: HeadersFunction = (args) => boundary.headers(args);

/** The library's sign-in pages arrive as a thrown document of scripts; everything of ours is plain text. */
function isSignInPage(body: unknown): body is string {
  return typeof body === "string" && body.trimStart().startsWith("<script");
}
