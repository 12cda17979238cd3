import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { composeNumbers } from "~/screens/diagnostic/numbers";
import { DiagnosticNumbers } from "~/screens/diagnostic/numbers-page";
import { UnreadStore } from "~/screens/unread-store";
import { authenticate } from "~/shopify.server";
import { standingOf } from "~/shop/standing.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const standing = await standingOf(session.shop);
  return standing && { rows: composeNumbers(standing) };
}

export default function Numbers() {
  const data = useLoaderData<typeof loader>();
  return data ? <DiagnosticNumbers {...data} /> : <UnreadStore title="Diagnostic" />;
}

export { ErrorBoundary } from "~/route-boundary";
export { headers } from "~/route-headers.server";
