import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, useLoaderData, useRouteError } from "@remix-run/react";
import { curriculum, fixOf, lessonBody, movedTo } from "~/curriculum/load.server";
import { learnerOf } from "~/shop/learner.server";
import { markLesson } from "~/records/lessons.server";
import { addressOfCode } from "~/screens/academy/crumbs";
import { AcademyMissing } from "~/screens/academy/missing";
import { lessonPage, merchantValues } from "~/screens/academy/lesson";
import { LessonArticle } from "~/screens/academy/lesson-article";
import { ErrorBoundary as PageBoundary } from "~/route-boundary";
import { authenticate } from "~/shopify.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session, redirect } = await authenticate.admin(request);
  const code = params.code ?? "";
  const lesson = curriculum().lesson(code);
  const now = lesson ? undefined : movedTo(code);
  if (now) throw redirect(addressOfCode(now));
  if (!lesson) throw data("The academy has no such lesson.", { status: 404 });
  const learner = await learnerOf(session.shop);
  const showing = { values: merchantValues(lesson.skill, learner) };
  const skill = curriculum().skillsByKey.get(lesson.skill);
  const fix = skill ? fixOf(skill, showing) : null;
  return lessonPage(curriculum(), lesson, await lessonBody(lesson.code, showing), fix, learner);
}

/** Marks the lesson as read, or takes the mark back: `read` is “yes” or “no”. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const lesson = curriculum().lesson(params.code ?? "");
  if (!lesson?.written) throw data("The academy has no such lesson.", { status: 404 });
  const form = await request.formData().catch(() => null);
  const read = form?.get("read");
  if (read !== "yes" && read !== "no")
    return data({ problem: "Say with “yes” or “no” whether you have read this lesson." }, { status: 400 });
  await markLesson(session.shop, lesson.code, read === "yes");
  return {};
}

export default function LessonRoute() {
  return <LessonArticle {...useLoaderData<typeof loader>()} />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <AcademyMissing what="lesson" />;
  return <PageBoundary />;
}

export { headers } from "~/route-headers.server";
