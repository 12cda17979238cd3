import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { curriculum } from "~/curriculum/load.server";
import { milestonesOf } from "~/records/milestones.server";
import { overviewOf } from "~/records/overview.server";
import { cutOff } from "~/records/scans.server";
import { homeOf } from "~/screens/home/home";
import { HomePage, type HomeProps } from "~/screens/home/page";
import { authenticate } from "~/shopify.server";
import { standingOf } from "~/shop/standing.server";

/** How far back a loss is news. */
const newestMilestones = 12;

export async function loader({ request }: LoaderFunctionArgs): Promise<HomeProps> {
  const { session } = await authenticate.admin(request);
  const [overview, milestones] = await Promise.all([
    overviewOf(session.shop),
    milestonesOf(session.shop, newestMilestones),
  ]);
  const standing = await standingOf(session.shop, overview);
  const scan = overview.current && cutOff(overview.current, new Date());
  return {
    store: standing && homeOf(standing, curriculum().programs, milestones),
    scan: scan && scan.state !== "failed" ? scan.id : null,
    problem: scan?.state === "failed" ? scan.problem : null,
  };
}

export default function Home() {
  return <HomePage {...useLoaderData<typeof loader>()} />;
}

export { ErrorBoundary } from "~/route-boundary";
export { headers } from "~/route-headers.server";
