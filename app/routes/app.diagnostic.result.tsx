import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { curriculum } from "~/curriculum/load.server";
import { composeResult } from "~/screens/diagnostic/result";
import { DiagnosticResultPage } from "~/screens/diagnostic/result-page";
import { UnreadStore } from "~/screens/unread-store";
import { authenticate } from "~/shopify.server";
import { standingOf } from "~/shop/standing.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const standing = await standingOf(session.shop);
  return standing && { result: composeResult(standing, curriculum().skillsByKey) };
}

export default function Result() {
  const data = useLoaderData<typeof loader>();
  return data ? <DiagnosticResultPage {...data} /> : <UnreadStore title="Diagnostic" />;
}

export { ErrorBoundary } from "~/route-boundary";
export { headers } from "~/route-headers.server";
