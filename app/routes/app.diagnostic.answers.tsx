import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { curriculum } from "~/curriculum/load.server";
import { composeAnswers } from "~/screens/diagnostic/answers";
import { DiagnosticAnswersPage } from "~/screens/diagnostic/answers-page";
import { UnreadStore } from "~/screens/unread-store";
import { authenticate } from "~/shopify.server";
import { standingOf } from "~/shop/standing.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const standing = await standingOf(session.shop);
  const { skillsByKey, programs } = curriculum();
  return standing && { given: composeAnswers(standing, skillsByKey, programs) };
}

export default function GivenAnswers() {
  const data = useLoaderData<typeof loader>();
  return data ? <DiagnosticAnswersPage {...data} /> : <UnreadStore title="Your answers" />;
}

export { ErrorBoundary } from "~/route-boundary";
export { headers } from "~/route-headers.server";
