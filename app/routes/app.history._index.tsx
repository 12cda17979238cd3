import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { historyOf } from "~/shop/history.server";
import { HistoryPage, NoHistory } from "~/screens/history/page";
import { UnreadStore } from "~/screens/unread-store";
import { authenticate } from "~/shopify.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  return historyOf(session.shop, new URL(request.url).searchParams.get("show") === "all");
}

export default function HistoryRoute() {
  const { history, read } = useLoaderData<typeof loader>();
  if (history) return <HistoryPage {...history} />;
  return read ? <NoHistory /> : <UnreadStore title="History" />;
}

export { ErrorBoundary } from "~/route-boundary";
export { headers } from "~/route-headers.server";
