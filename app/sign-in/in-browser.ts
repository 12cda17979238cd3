export type SigningIn = {
  /** Where to go: a path inside the app. */
  to: string;
  appBridge: string;
  apiKey: string;
  /** How long Shopify's admin may take before the merchant is told, in milliseconds. */
  patience: number;
};

/**
 * Gets a session token from the admin around this page and opens `to` with it, as the admin itself would have. Runs in
 * the browser as it stands here, so it uses nothing but what is inside of it.
 *
 * App Bridge needs to know the store before it does anything. It reads it from the address or from what it kept in the
 * frame's storage; where there is neither (a private window has no storage) the admin's own name stands in, which is
 * enough to ask for a token, and the token says which store it is.
 *
 * The token is tried by a request first: only a token that lets the merchant in is put into an address, so a server
 * that takes none cannot send the page around in circles.
 */
export function signInInBrowser({ to, appBridge, apiKey, patience }: SigningIn): void {
  const inFrame = window.parent !== window;
  const show = (state: "outside" | "failed") => (document.documentElement.dataset.state = state);

  function storeIsKnown(): boolean {
    if (new URLSearchParams(location.search).has("shop")) return true;
    try {
      return "shop" in JSON.parse(sessionStorage.getItem("app-bridge-config") ?? "{}");
    } catch {
      return false;
    }
  }

  async function open(): Promise<void> {
    const token = await shopify.idToken();
    const reply = await fetch(location.pathname, { headers: { Authorization: `Bearer ${token}` } });
    if (!reply.ok) throw new Error("The session token was not taken.");
    const { shop, host } = (await reply.json()) as { shop: string; host: string };
    const page = new URL(to, location.origin);
    for (const [name, value] of Object.entries({ shop, host, embedded: "1", id_token: token }))
      page.searchParams.set(name, value);
    page.hash = location.hash;
    clearTimeout(tooLate);
    location.replace(page);
  }

  document.getElementById("again")?.addEventListener("click", () => location.reload());
  const known = storeIsKnown();
  if (!inFrame && !known) {
    show("outside");
    return;
  }
  if (!known)
    Object.assign(window, {
      shopify: { config: { shop: "admin.shopify.com", host: btoa("admin.shopify.com") } },
    });

  // Outside of the admin App Bridge goes into it by itself.
  const giveUp = () => show(inFrame ? "failed" : "outside");
  const tooLate = setTimeout(giveUp, patience);
  const script = document.createElement("script");
  script.src = appBridge;
  script.async = false;
  script.dataset.apiKey = apiKey;
  script.addEventListener("error", giveUp);
  if (inFrame) script.addEventListener("load", () => void open().catch(giveUp));
  document.head.append(script);
}
