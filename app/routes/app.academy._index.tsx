import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { curriculum } from "~/curriculum/load.server";
import { learnerOf } from "~/shop/learner.server";
import { version } from "virtual:academy-search-version";
import { programLines, skillStates } from "~/screens/academy/academy";
import { AcademyPrograms } from "~/screens/academy/programs";
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
    search: {
      index: `/app/academy/search?v=${version}`,
      states: skillStates(academy, learner),
      read: [...learner.readLessons],
    },
  };
}

export default function Academy() {
  return <AcademyPrograms {...useLoaderData<typeof loader>()} />;
}

export { ErrorBoundary } from "~/route-boundary";
export { headers } from "~/route-headers.server";
