import type { HeadersFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useRouteError } from "@remix-run/react";
import { boundary } from "@shopify/shopify-app-remix/server";
import { AboutPage } from "~/screens/about-page";
import { authenticate } from "~/shopify.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await authenticate.admin(request);
  return null;
}

export default function About() {
  return <AboutPage />;
}

export const ErrorBoundary = () => boundary.error(useRouteError());

export const headers: HeadersFunction = (args) => boundary.headers(args);
