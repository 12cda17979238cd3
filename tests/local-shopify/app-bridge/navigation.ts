import type { Channel } from "./channel.ts";
import type { IdTokens } from "./id-token.ts";
import { ownAddress } from "./page-context.ts";
import type { FrameContext, OpenRequest } from "./protocol.ts";

/** Keeps the admin's address in step with the app's, and takes links to the admin out of the frame. */
export function installNavigation(channel: Channel, tokens: IdTokens, context: FrameContext): void {
  const listensToNavigate = watchNavigateListeners();

  /** The app's router hears `shopify:navigate`; a page without one is simply loaded. */
  function goWithin(href: string): void {
    const address = ownAddress(href);
    if (!listensToNavigate()) {
      void loadDocument(address);
      return;
    }
    const link = document.createElement("a");
    link.href = address;
    link.hidden = true;
    document.body.append(link);
    link.dispatchEvent(new Event("shopify:navigate", { bubbles: true, cancelable: true }));
    link.remove();
  }

  /** A document request carries what Shopify would add, so that the app can sign it in. */
  async function loadDocument(address: string): Promise<void> {
    const url = new URL(address, location.href);
    url.searchParams.set("embedded", "1");
    url.searchParams.set("shop", context.shop);
    url.searchParams.set("host", context.host);
    url.searchParams.set("id_token", await tokens.get({ fresh: true }));
    location.assign(url);
  }

  function report(): void {
    channel.tell("path", { path: ownAddress(location.href), title: document.title });
  }

  for (const method of ["pushState", "replaceState"] as const) {
    const plain = history[method].bind(history);
    history[method] = function reportAfter(...args) {
      plain(...args);
      report();
    };
  }
  window.addEventListener("popstate", report);
  new MutationObserver(report).observe(document.head, {
    childList: true,
    subtree: true,
    characterData: true,
  });

  const plainOpen = window.open.bind(window);
  window.open = function openOrAsk(url, target, features) {
    const address = String(url ?? "");
    if (address.startsWith("app:")) {
      goWithin(address.replace(/^app:\/*/, "/"));
      return null;
    }
    if (leadsToAdmin(address)) {
      channel.tell("open", { url: address, target: target ?? "_blank" } satisfies OpenRequest);
      return null;
    }
    if (target === "_top" || target === "_parent") {
      channel.tell("open", { url: new URL(address, location.href).href, target } satisfies OpenRequest);
      return null;
    }
    return plainOpen(url, target, features);
  };

  document.addEventListener(
    "click",
    (event) => {
      const path = event.composedPath();
      const link = path.find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
      const href = link?.getAttribute("href") ?? "";
      if (leadsToAdmin(href)) {
        event.preventDefault();
        const newTab = event.metaKey || event.ctrlKey || link?.target === "_blank";
        channel.tell("open", { url: href, target: newTab ? "_blank" : "_top" } satisfies OpenRequest);
      } else if (href.startsWith("app:")) {
        event.preventDefault();
        goWithin(href.replace(/^app:\/*/, "/"));
      }
    },
    { capture: true },
  );

  channel.on("navigate", (data) => {
    goWithin(String(data));
  });
}

/** The page an app without a token answers: get a token and load what was asked for. */
export async function bounce(tokens: IdTokens): Promise<void> {
  const reload = new URLSearchParams(location.search).get("shopify-reload");
  if (reload === null) return;
  const url = new URL(reload, location.href);
  if (url.origin !== location.origin) throw new Error("shopify-reload leads away from the app.");
  url.searchParams.set("id_token", await tokens.get({ fresh: true }));
  location.replace(url);
}

function leadsToAdmin(address: string): boolean {
  return /^shopify:\/*admin(\/|$)/i.test(address) || /^https:\/\/admin\.shopify\.com\//i.test(address);
}

function watchNavigateListeners(): () => boolean {
  let count = 0;
  const add = window.addEventListener.bind(window);
  const remove = window.removeEventListener.bind(window);
  window.addEventListener = function (type: string, ...rest: [EventListener]) {
    if (type === "shopify:navigate") count += 1;
    add(type, ...rest);
  } as typeof window.addEventListener;
  window.removeEventListener = function (type: string, ...rest: [EventListener]) {
    if (type === "shopify:navigate") count -= 1;
    remove(type, ...rest);
  } as typeof window.removeEventListener;
  return () => count > 0;
}
