import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, useLoaderData, useRouteError } from "@remix-run/react";
import { curriculum, fixOf, movedTo } from "~/curriculum/load.server";
import { learnerOf } from "~/shop/learner.server";
import { academyPage } from "~/screens/academy/academy";
import { addressOfCode } from "~/screens/academy/crumbs";
import { merchantValues } from "~/screens/academy/lesson";
import { AcademyMissing } from "~/screens/academy/missing";
import { AcademyMission, AcademyProgram } from "~/screens/academy/program";
import { AcademySkill } from "~/screens/academy/skill";
import { ErrorBoundary as PageBoundary } from "~/route-boundary";
import { authenticate } from "~/shopify.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session, redirect } = await authenticate.admin(request);
  const code = params.code ?? "";
  const learner = await learnerOf(session.shop);
  const page = academyPage(curriculum(), code, learner);
  const now = page ? undefined : curriculum().lesson(code) ? code : movedTo(code);
  if (now) throw redirect(addressOfCode(now));
  if (!page) throw data("The academy has no such page.", { status: 404 });
  const skill = page.level === "skill" ? curriculum().skill(code) : undefined;
  const fix = skill ? fixOf(skill, { values: merchantValues(skill.key, learner) }) : null;
  return { ...page, fix };
}

export default function AcademyLevel() {
  const page = useLoaderData<typeof loader>();
  switch (page.level) {
    case "program":
      return <AcademyProgram {...page} key={page.program.code} />;
    case "mission":
      return <AcademyMission {...page} />;
    case "skill":
      return <AcademySkill {...page} />;
  }
}

export function ErrorBoundary() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <AcademyMissing what="page" />;
  return <PageBoundary />;
}

export { headers } from "~/route-headers.server";
