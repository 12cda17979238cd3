import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { curriculum, glossary, sourceOf } from "~/curriculum/load.server";
import { AcademyGlossary } from "~/screens/academy/glossary";
import { glossaryLetters } from "~/screens/academy/glossary-letters";
import { authenticate } from "~/shopify.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await authenticate.admin(request);
  return { letters: glossaryLetters(glossary(), curriculum(), sourceOf) };
}

export default function Glossary() {
  return <AcademyGlossary {...useLoaderData<typeof loader>()} />;
}

export { ErrorBoundary } from "~/route-boundary";
export { headers } from "~/route-headers.server";
