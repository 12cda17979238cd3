import { useEffect } from "react";

/**
 * Buttons send to routes that have no page. The scripts of those are empty, yet a submission waits for them, and after
 * a deploy those of this page's build are gone: they are fetched as soon as a page has come alive.
 */
export function useActionScripts(): void {
  useEffect(() => {
    for (const { hasAction, hasErrorBoundary, module } of Object.values(window.__remixManifest.routes))
      if (hasAction && !hasErrorBoundary) void import(/* @vite-ignore */ module);
  }, []);
}
