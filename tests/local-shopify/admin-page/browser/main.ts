import type {
  NavItem,
  OpenRequest,
  PathReport,
  SaveBarState,
  TitleBar,
  ToastRequest,
} from "../../app-bridge/protocol.ts";
import { adminAddressOf, appOrigin, appPathOf, localAdminAddress, page } from "./address.ts";
import { showAdminPlace } from "./admin-place.ts";
import { createAppFrame } from "./app-frame.ts";
import { installPage, queryScopes, requestScopes, revokeScopes } from "./consent.ts";
import { part } from "./elements.ts";
import { localApi } from "./local-api.ts";
import { drawAppNav, installMenus, markCurrent } from "./menus.ts";
import { installPanel } from "./panel.ts";
import { createSaveBar } from "./save-bar.ts";
import { drawTitleBar, setTitle } from "./title-bar.ts";
import { hideToast, showToast } from "./toasts.ts";

const stage = part(".stage");
const loading = part(".loading-bar");
let navItems: NavItem[] = [];
let titleFromBar = "";

const frame = createAppFrame(stage, {
  hello: follow,
  path: follow,
  "id-token": async () => (await localApi<{ token: string }>("/session-token", {})).token,
  "toast-show": (data) => {
    showToast(data as ToastRequest, {
      onAction: (id) => {
        frame.send("toast-action", id);
      },
      onDismiss: (id) => {
        frame.send("toast-dismiss", id);
      },
    });
  },
  "toast-hide": (data) => {
    hideToast(String(data));
  },
  loading: (data) => {
    loading.hidden = data !== true;
  },
  "nav-menu": (data) => {
    navItems = data as NavItem[];
    drawAppNav(navItems, appPathOf(new URL(location.href)) ?? "");
  },
  "title-bar": (data) => {
    const bar = data as TitleBar;
    titleFromBar = bar.title;
    drawTitleBar(bar, (index) => {
      frame.send("title-bar-action", index);
    });
  },
  "save-bar": (data) => {
    saveBar.show(data as SaveBarState);
  },
  "leave-confirmation": async () => {
    // App Bridge's promise stays open when the merchant stays.
    if (!(await saveBar.mayLeave())) await new Promise(() => undefined);
  },
  modal: (data) => {
    document.body.classList.toggle("modal-open", data === true);
  },
  "scopes-query": queryScopes,
  "scopes-request": (data) => requestScopes(data as string[]),
  "scopes-revoke": (data) => revokeScopes(data as string[]),
  open: (data) => {
    openElsewhere(data as OpenRequest);
  },
  "web-vitals": (data) => {
    document.body.dataset.webVitals = JSON.stringify(data);
  },
});
const saveBar = createSaveBar((action) => {
  frame.send("save-bar-action", action);
});

/**
 * The app went somewhere: the admin's address follows. It replaces and does not push, because the frame's
 * own step is already one step of the browser's history.
 */
function follow(data: unknown): void {
  const { path, title } = data as PathReport;
  if (/^\/(app)(\/|\?|#|$)/.test(path)) {
    const address = adminAddressOf(path);
    if (location.pathname + location.search + location.hash !== address)
      history.replaceState(null, "", address);
    markCurrent(path);
  }
  setTitle(titleFromBar || title);
}

function openElsewhere({ url, target }: OpenRequest): void {
  const local = localAdminAddress(url);
  if (local === null) {
    // The app may lead the whole window within itself, and nowhere else.
    if (new URL(url).origin === appOrigin) location.assign(url);
  } else if (target === "_blank" || target === "_new") window.open(local, "_blank");
  else void go(local, { fromApp: true });
}

/** Shows an address of this admin without loading the page again. */
async function go(address: string, state: { fromApp: boolean } | null = null): Promise<void> {
  if (!(await saveBar.mayLeave())) return;
  const path = appPathOf(new URL(address, location.href));
  if (path !== null && frame.ready && stage.querySelector("iframe")) {
    frame.send("navigate", path);
    return;
  }
  history.pushState(state, "", address);
  await show();
}

/** Shows what the address says: a page of the app, or the place of another admin page. */
async function show(): Promise<void> {
  const path = appPathOf(new URL(location.href));
  document.body.classList.toggle("in-app", path !== null);
  markCurrent(path);
  titleFromBar = "";
  drawTitleBar({ title: "", breadcrumb: null, actions: [] }, () => undefined);
  if (path === null) {
    loading.hidden = true;
    setTitle(await showAdminPlace(stage));
  } else if (!page.store.installed) {
    stage.replaceChildren(installPage());
    setTitle("Install");
  } else {
    loading.hidden = false;
    await frame.open(path);
  }
}

installMenus();
installPanel(() => {
  void localApi<{ installed: boolean }>("").then(({ installed }) => {
    if (installed !== page.store.installed) location.reload();
  });
});
document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-app-href], a[data-place]");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void go(link.href);
});
window.addEventListener("popstate", () => {
  const shown = stage.querySelector("iframe") !== null;
  const wanted = appPathOf(new URL(location.href)) !== null;
  if (!shown || !wanted) void show();
});
void show();
