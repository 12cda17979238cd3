import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkpoints } from "~/checkpoints";
import { curriculum } from "~/curriculum/load.server";
import { facts } from "~/facts";
import { awaitingApproval } from "~/facts/reading/awaiting-approval";
import { latestScan } from "~/records/scans.server";
import { PermissionsPage } from "~/screens/permissions/page";
import { composePermissions } from "~/screens/permissions/view";
import { useNewScan } from "~/screens/scan/use-new-scan";
import { useScopes } from "~/screens/permissions/use-scopes";
import { authenticate } from "~/shopify.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session, scopes } = await authenticate.admin(request);
  const { skillsByKey } = curriculum();
  const [detail, scan] = await Promise.all([ifAnswered(scopes.query()), latestScan(session.shop)]);
  const titleOf = (skill: string) => skillsByKey.get(skill)?.title ?? skill;
  const known = { facts, checkpoints, titleOf, awaitingApproval };
  return detail && composePermissions(detail, scan?.readings ?? {}, known);
}

/** Shopify's answer, or null when it gave none; a sign-in that has to be made again goes its own way. */
function ifAnswered<T>(answer: Promise<T>): Promise<T | null> {
  return answer.catch((error: unknown) => {
    if (error instanceof Response) throw error;
    return null;
  });
}

export default function PermissionsRoute() {
  const permissions = useLoaderData<typeof loader>();
  return <PermissionsPage permissions={permissions} scopes={useScopes()} scan={useNewScan()} />;
}

export { ErrorBoundary } from "~/route-boundary";
export { headers } from "~/route-headers.server";
