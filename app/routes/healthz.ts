import { health } from "~/health.server";

/** Whether this process can serve: 200 when it can, else 503 with what is wrong. */
export async function loader() {
  const found = await health();
  const status = found.problems.length === 0 ? 200 : 503;
  return Response.json(found, { status, headers: { "cache-control": "no-store" } });
}
