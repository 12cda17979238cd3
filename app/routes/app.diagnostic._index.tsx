import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkpoints } from "~/checkpoints";
import { curriculum } from "~/curriculum/load.server";
import { composeBusiness, composeDiagnostic } from "~/screens/diagnostic/diagnostic";
import { DiagnosticBusiness } from "~/screens/diagnostic/business";
import { DiagnosticQuestions } from "~/screens/diagnostic/questions";
import { UnreadStore } from "~/screens/unread-store";
import { authenticate } from "~/shopify.server";
import { standingOf } from "~/shop/standing.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const standing = await standingOf(session.shop);
  if (!standing) return { business: null, view: null };
  const { skillsByKey, programs } = curriculum();
  const view = composeDiagnostic(standing, skillsByKey, programs);
  const card = new URL(request.url).searchParams.get("card");
  // Who has said nothing yet begins with the business: it decides which questions make sense.
  const first = card === "business" || (card !== "questions" && view.fresh);
  return first ? { business: composeBusiness(standing, checkpoints), view: null } : { business: null, view };
}

export default function Diagnostic() {
  const { business, view } = useLoaderData<typeof loader>();
  if (business) return <DiagnosticBusiness {...business} />;
  return view ? <DiagnosticQuestions view={view} /> : <UnreadStore title="Diagnostic" />;
}

export { ErrorBoundary } from "~/route-boundary";
export { headers } from "~/route-headers.server";
