import { data } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkpoints } from "~/checkpoints";
import { curriculum, fixOf, whyItMatters } from "~/curriculum/load.server";
import { CheckpointPage, NoSuchCheckpoint } from "~/screens/checkpoint/page";
import { composeCheckpoint } from "~/screens/checkpoint/view";
import { merchantValues } from "~/screens/academy/lesson";
import { UnreadStore } from "~/screens/unread-store";
import { authenticate } from "~/shopify.server";
import { standingOf } from "~/shop/standing.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const id = `${params.area}/${params.id}`;
  const exists = checkpoints.has(id);
  const standing = exists ? await standingOf(session.shop) : null;
  const view = standing && composeCheckpoint(standing, curriculum(), id, new Date());
  const skill = view && curriculum().skill(view.skill.code);
  const showing = skill && { values: merchantValues(skill.key, { standing }) };
  const fix = skill ? fixOf(skill, showing ?? {}) : null;
  const why = skill && !fix ? await whyItMatters(skill, showing ?? {}) : undefined;
  return data({ exists, view, fix, why }, { status: exists ? 200 : 404 });
}

export default function CheckpointRoute() {
  const { exists, view, fix, why } = useLoaderData<typeof loader>();
  if (!exists) return <NoSuchCheckpoint />;
  return view ? <CheckpointPage view={view} fix={fix} why={why} /> : <UnreadStore title="Gaps" />;
}

export { ErrorBoundary } from "~/route-boundary";
export { headers } from "~/route-headers.server";
