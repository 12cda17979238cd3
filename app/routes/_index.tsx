import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { env } from "~/env.server";
import { refuseMalformed } from "~/refuse-malformed";

/** Shopify opens the app at its root: what it sends along goes on to the app's own pages. */
export function loader({ request }: LoaderFunctionArgs) {
  const { search, searchParams } = new URL(request.url);
  refuseMalformed(new URL(request.url), new URL(env().SHOPIFY_APP_URL).origin);
  if (searchParams.has("shop")) return redirect(`/app${search}`);
  return null;
}

export default function Welcome() {
  return (
    <main
      style={{
        font: "1rem/1.5 system-ui, sans-serif",
        maxWidth: "32rem",
        margin: "20vh auto",
        padding: "0 1rem",
      }}
    >
      <h1>DijiPilot</h1>
      <p>
        DijiPilot works inside your Shopify admin: open it there under Apps. It only reads your store; it
        never changes anything.
      </p>
    </main>
  );
}
