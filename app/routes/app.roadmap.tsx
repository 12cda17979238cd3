import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { curriculum } from "~/curriculum/load.server";
import { dayOf } from "~/diagnosis/accept";
import { zoneOf } from "~/diagnosis/heed";
import { readHours } from "~/forms/hours-form";
import { overviewOf } from "~/records/overview.server";
import { recordHours } from "~/records/preferences.server";
import { courseOf } from "~/shop/roadmap-course.server";
import { composeCourse } from "~/screens/roadmap/course";
import { RoadmapPage } from "~/screens/roadmap/page";
import { composeRoadmap, readPath } from "~/screens/roadmap/view";
import { UnreadStore } from "~/screens/unread-store";
import { authenticate } from "~/shopify.server";
import { standingOf } from "~/shop/standing.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const overview = await overviewOf(session.shop);
  const now = new Date();
  const standing = await standingOf(session.shop, overview, now);
  if (!standing) return null;
  const { roadmap: steps, gaps, scan } = standing;
  const [zone, skills] = [zoneOf(scan.readings), curriculum().skillsByKey];
  const today = dayOf(now, zone);
  const course = await courseOf(session.shop, standing, overview.acceptances, now);
  const path = readPath(new URL(request.url).searchParams);
  const hours = overview.preferences.hoursPerWeek;
  return {
    roadmap: composeRoadmap({ steps, gaps, skills, path, hours, today }),
    course: composeCourse({ course, skills, zone, today }),
  };
}

/** Keeps how many hours a week the merchant has. */
export async function action({ request }: ActionFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const said = readHours(await request.formData().catch(() => null));
  if (said.kind === "problem") return data({ problem: said.sentence }, { status: 400 });
  await recordHours(session.shop, said.hours);
  return data({ problem: null });
}

export default function RoadmapRoute() {
  const page = useLoaderData<typeof loader>();
  return page ? <RoadmapPage {...page} /> : <UnreadStore title="Roadmap" />;
}

export { ErrorBoundary } from "~/route-boundary";
export { headers } from "~/route-headers.server";
