import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { comparisonOf } from "~/shop/history.server";
import { ComparePage, NoSuchComparison } from "~/screens/history/compare-page";
import { authenticate } from "~/shopify.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const compared = await comparisonOf(session.shop, new URL(request.url).searchParams);
  return data(compared, { status: compared ? 200 : 404 });
}

export default function CompareRoute() {
  const compared = useLoaderData<typeof loader>();
  return compared ? <ComparePage {...compared} /> : <NoSuchComparison />;
}

export { ErrorBoundary } from "~/route-boundary";
export { headers } from "~/route-headers.server";
