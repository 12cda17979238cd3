import { signInInBrowser, type SigningIn } from "./in-browser";

type Page = Omit<SigningIn, "patience"> & {
  /** The store that the address names, when it names one. */
  shop: string | null;
};

/** Milliseconds; the admin answers within one second. */
const patience = 10_000;

const adminOfShopify = "https://admin.shopify.com";

/**
 * The small page that signs in again. It holds nothing of a store, so every store's admin may show it when the address
 * does not say which store it is of.
 */
export function signInPage({ shop, ...signingIn }: Page): Response {
  const stores = shop ? `https://${shop}` : "https://*.myshopify.com";
  return new Response(html({ ...signingIn, patience }), {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `frame-ancestors ${stores} ${adminOfShopify};`,
    },
  });
}

/** What the sign-in page needs to know about a store: what Shopify adds to the address of a frame. */
export function frameOf(shop: string): { shop: string; host: string } {
  const store = shop.replace(/\.myshopify\.com$/, "");
  return { shop, host: btoa(`admin.shopify.com/store/${store}`) };
}

function html(signingIn: SigningIn): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>DijiPilot</title>
<link rel="icon" href="data:,">
<style>${styles}</style>
<noscript><style>[data-when="outside"] { display: block }</style></noscript>
</head>
<body>
<main>
<p role="status" data-when="signing-in">Opening your page again…</p>
<section data-when="outside">
<h1>DijiPilot works inside your Shopify admin</h1>
<p>Open your Shopify admin and choose DijiPilot under Apps. It only reads your store; it never changes anything.</p>
<p><a href="${adminOfShopify}" target="_top">Go to your Shopify admin</a></p>
</section>
<section data-when="failed" role="alert">
<h1>This page could not be opened</h1>
<p>DijiPilot could not sign you in. Nothing in your store was changed. Try again, or open DijiPilot once more from your Shopify admin.</p>
<p><button type="button" id="again">Try again</button></p>
</section>
</main>
<script>document.documentElement.dataset.state = "signing-in";
(${signInInBrowser})(${JSON.stringify(signingIn).replaceAll("<", "\\u003c")});</script>
</body>
</html>
`;
}

/** The looks of the pages it stands in for, without their style sheet. The first words wait: most sign-ins are faster. */
const styles = `
body { margin: 0; background: #f1f1f1; color: #303030; font: 1rem/1.5 Inter, system-ui, sans-serif; }
main { max-width: 32rem; margin: 20vh auto 0; padding: 0 1rem; }
section { background: #fff; border-radius: .75rem; padding: 1.25rem 1.5rem; box-shadow: 0 1px 0 #1a1a1a12, 0 0 0 1px #1a1a1a14; }
h1 { font-size: 1.25rem; line-height: 1.4; margin: 0 0 .5rem; }
p { margin: 0 0 .75rem; }
section p:last-child { margin: 0; padding-top: .25rem; }
a, button { display: inline-flex; align-items: center; box-sizing: border-box; min-height: 2.75rem; padding: .5rem 1rem; border: 0; border-radius: .5rem; background: #303030; color: #fff; font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
a:focus-visible, button:focus-visible { outline: .125rem solid #005bd3; outline-offset: .125rem; }
[data-when] { display: none; }
[data-state="signing-in"] [data-when="signing-in"] { display: block; text-align: center; animation: later 0s 1s both; }
[data-state="outside"] [data-when="outside"], [data-state="failed"] [data-when="failed"] { display: block; }
@keyframes later { from { visibility: hidden } to { visibility: visible } }
`;
