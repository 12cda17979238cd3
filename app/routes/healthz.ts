import { jobsAnswer } from "~/jobs/queue.server";
import { databaseAnswers } from "~/records/shops.server";
import { keepable } from "~/secrets/hide";

/** Whether this process can serve: 200 when the database and the job queue answer, 503 when one does not. */
export async function loader() {
  const [database, jobs] = await Promise.all([answers(databaseAnswers()), answers(jobsAnswer())]);
  return Response.json(
    { database, jobs },
    { status: database && jobs ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}

async function answers(check: Promise<boolean>): Promise<boolean> {
  return check.catch((error: unknown) => {
    console.error("Not healthy:", keepable(error).message);
    return false;
  });
}
