import type { HeadersFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useRouteError } from "@remix-run/react";
import { Page } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { authenticate } from "~/shopify.server";
import { standingOf } from "~/standing.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const standing = await standingOf(session.shop);
  return { score: standing?.score ?? null };
}

export default function Home() {
  const { score } = useLoaderData<typeof loader>();
  return <Page title="DijiPilot">{JSON.stringify(score)}</Page>;
}

export const ErrorBoundary = () => boundary.error(useRouteError());

export const headers: HeadersFunction = (args) => boundary.headers(args);
