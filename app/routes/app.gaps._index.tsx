import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useNavigate, useNavigation } from "@remix-run/react";
import { checkpoints } from "~/checkpoints";
import { curriculum } from "~/curriculum/load.server";
import { latestMilestone } from "~/records/milestones.server";
import { composeGaps } from "~/screens/gaps/gaps";
import { gapsAddress, readGapsFilter } from "~/screens/gaps/filter";
import { GapsPage } from "~/screens/gaps/page";
import { areaOf } from "~/screens/gaps/rows";
import { UnreadStore } from "~/screens/unread-store";
import { authenticate } from "~/shopify.server";
import { standingOf } from "~/shop/standing.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const standing = await standingOf(session.shop);
  if (!standing) return null;
  const areas = [...new Set([...checkpoints.keys()].map(areaOf))];
  const choices = { programs: curriculum().programs.map(({ code }) => code), areas };
  const { filter, ignored } = readGapsFilter(new URL(request.url).searchParams, choices);
  const milestone = await latestMilestone(session.shop);
  return { ...composeGaps(standing, curriculum(), filter, milestone), filter, ignored, areas };
}

export default function Gaps() {
  const list = useLoaderData<typeof loader>();
  const navigate = useNavigate();
  const busy = useNavigation().location?.pathname === "/app/gaps";
  if (!list) return <UnreadStore title="Gap analysis" />;
  return <GapsPage {...list} busy={busy} onChoose={(filter) => void navigate(gapsAddress(filter))} />;
}

export { ErrorBoundary } from "~/route-boundary";
export { headers } from "~/route-headers.server";
