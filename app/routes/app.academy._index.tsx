import type { HeadersFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useRouteError } from "@remix-run/react";
import { TitleBar } from "@shopify/app-bridge-react";
import { boundary } from "@shopify/shopify-app-remix/server";
import { curriculum } from "~/curriculum/load.server";
import { learnerOf } from "~/learner.server";
import { programLines } from "~/screens/academy";
import { AcademyPrograms } from "~/screens/academy-programs";
import { authenticate } from "~/shopify.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const learner = await learnerOf(session.shop);
  const academy = curriculum();
  return {
    programs: programLines(academy, learner),
    skills: academy.skills.length,
    lessons: academy.lessons.length,
    read: learner.standing !== null,
  };
}

export default function Academy() {
  return (
    <>
      <TitleBar title="Academy" />
      <AcademyPrograms {...useLoaderData<typeof loader>()} />
    </>
  );
}

export const ErrorBoundary = () => boundary.error(useRouteError());

export const headers: HeadersFunction = (args) => boundary.headers(args);
