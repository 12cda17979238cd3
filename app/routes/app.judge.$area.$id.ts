import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { judge } from "~/shop/judge.server";
import { authenticate } from "~/shopify.server";

/** What was said shows on the pages it belongs to; there is nothing to visit here. */
export async function loader({ request }: LoaderFunctionArgs) {
  await authenticate.admin(request);
  const problems = { form: "Only POST is taken here." };
  return Response.json({ problems }, { status: 405, headers: { allow: "POST" } });
}

/** Keeps or takes back what the merchant says to one finding: that it is wrong, or left open on purpose. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const form = await request.formData().catch(() => null);
  const problems = await judge(session.shop, `${params.area}/${params.id}`, form, new Date());
  return Response.json({ problems }, { status: problems ? 400 : 200 });
}

export { headers } from "~/route-headers.server";
