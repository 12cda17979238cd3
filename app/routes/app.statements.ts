import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { keepMilestone } from "~/shop/keep-milestone.server";
import { recordClaim, recordProfile, withdrawStatement } from "~/records/statements.server";
import { authenticate } from "~/shopify.server";
import { readStatement } from "~/forms/statement-form";

/** What was said shows on the pages it belongs to; there is nothing to visit here. */
export async function loader({ request }: LoaderFunctionArgs) {
  await authenticate.admin(request);
  return data({ problem: "Only POST is taken here." }, { status: 405, headers: { allow: "POST" } });
}

/** Keeps or takes back one statement of the merchant: `about` and `says` of a form. */
export async function action({ request }: ActionFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const form = await request.formData().catch(() => null);
  const statement = readStatement(form);
  const now = new Date();
  switch (statement.kind) {
    case "problem":
      return data({ problem: statement.sentence }, { status: 400 });
    case "withdraw":
      await withdrawStatement(session.shop, statement.about);
      break;
    case "claim":
      await recordClaim(session.shop, statement.checkpoint, statement.says, now);
      break;
    case "profile":
      await recordProfile(session.shop, statement.key, statement.value, now);
  }
  await keepMilestone(session.shop, "statement", now);
  return data({ problem: null });
}

export { headers } from "~/route-headers.server";
