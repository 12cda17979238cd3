import type { LoaderFunctionArgs } from "@remix-run/node";
import { curriculum } from "~/curriculum/load.server";
import { attachment, resultsAsJson } from "~/shop/results-file";
import { authenticate } from "~/shopify.server";
import { standingOf } from "~/shop/standing.server";

/** Every result of the newest reading as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const now = new Date();
  const standing = await standingOf(session.shop, undefined, now);
  if (!standing) return Response.json({ problem: "Your store has not been read yet." }, { status: 404 });
  const { skillsByKey: skills, programs } = curriculum();
  return attachment(resultsAsJson(standing, { skills, programs }, now));
}

export { headers } from "~/route-headers.server";
