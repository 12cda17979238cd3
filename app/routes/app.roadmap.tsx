import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { curriculum } from "~/curriculum/load.server";
import { RoadmapPage } from "~/screens/roadmap-page";
import { composeRoadmap, readPath } from "~/screens/roadmap-view";
import { UnreadStore } from "~/screens/unread-store";
import { authenticate } from "~/shopify.server";
import { standingOf } from "~/standing.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const standing = await standingOf(session.shop);
  if (!standing) return null;
  const path = readPath(new URL(request.url).searchParams);
  return composeRoadmap(standing.roadmap, standing.gaps, curriculum().skillsByKey, path);
}

export default function RoadmapRoute() {
  const roadmap = useLoaderData<typeof loader>();
  return roadmap ? <RoadmapPage {...roadmap} /> : <UnreadStore title="Roadmap" />;
}

export { ErrorBoundary, headers } from "~/route-boundary";
