import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { curriculum } from "~/curriculum/load.server";
import { composeReport } from "~/screens/history/report";
import { ReportPage } from "~/screens/history/report-page";
import { UnreadStore } from "~/screens/unread-store";
import { authenticate } from "~/shopify.server";
import { standingOf } from "~/shop/standing.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const now = new Date();
  const standing = await standingOf(session.shop, undefined, now);
  const { skillsByKey: skills, programs } = curriculum();
  return standing && composeReport(standing, { skills, programs }, now);
}

export default function ReportRoute() {
  const report = useLoaderData<typeof loader>();
  return report ? <ReportPage report={report} /> : <UnreadStore title="Report" />;
}

export { ErrorBoundary } from "~/route-boundary";
export { headers } from "~/route-headers.server";
