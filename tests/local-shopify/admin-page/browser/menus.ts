import type { NavItem } from "../../app-bridge/protocol.ts";
import { adminAddressOf, storeBase } from "./address.ts";
import { make, part } from "./elements.ts";

/** The app's own pages, under its name in the navigation. */
export function drawAppNav(items: NavItem[], current: string): void {
  const links = items.map((item) =>
    make("a", { href: adminAddressOf(item.href), "data-app-href": item.href }, item.label),
  );
  part(".app-nav").replaceChildren(...links);
  markCurrent(current);
}

/** Marks what is shown now; `appPath` is null on other admin pages. */
export function markCurrent(appPath: string | null): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".app-nav a")];
  const at = appPath?.split(/[?#]/)[0] ?? "";
  const fitting = links
    .map((link) => link.dataset.appHref ?? "")
    .filter((href) => at === href || at.startsWith(`${href}/`))
    .sort((one, other) => other.length - one.length)[0];
  for (const link of links) setCurrent(link, appPath !== null && link.dataset.appHref === fitting);
  setCurrent(part(".app-home"), appPath !== null && fitting === undefined);
  part(".app-home").classList.toggle("open", appPath !== null);
  part(".app-nav").hidden = appPath === null;
  const place = location.pathname.slice(storeBase.length + 1);
  for (const link of document.querySelectorAll<HTMLElement>("[data-place]")) {
    const name = link.dataset.place ?? "";
    setCurrent(link, appPath === null && (place === name || (name !== "" && place.startsWith(`${name}/`))));
  }
}

/** The navigation behind the menu button on a phone, and the list of stores. */
export function installMenus(): void {
  const menuButton = part(".menu-button");
  const veil = part(".under > .veil");
  const setOpen = (open: boolean): void => {
    document.body.classList.toggle("menu-open", open);
    menuButton.setAttribute("aria-expanded", String(open));
    veil.hidden = !open;
  };
  menuButton.addEventListener("click", () => {
    setOpen(!document.body.classList.contains("menu-open"));
  });
  veil.addEventListener("click", () => {
    setOpen(false);
  });
  part("#side-bar").addEventListener("click", (event) => {
    if ((event.target as Element).closest("a")) setOpen(false);
  });

  const switcher = part(".store-switcher > button");
  const list = part("#store-menu");
  const setList = (open: boolean): void => {
    list.hidden = !open;
    switcher.setAttribute("aria-expanded", String(open));
  };
  switcher.addEventListener("click", () => {
    setList(list.hidden);
  });
  document.addEventListener("click", (event) => {
    if (!(event.target as Element).closest(".store-switcher")) setList(false);
  });
  // A click into the app's frame takes the focus away from this page.
  window.addEventListener("blur", () => {
    setList(false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    setList(false);
    setOpen(false);
  });
}

function setCurrent(link: HTMLElement, current: boolean): void {
  if (current) link.setAttribute("aria-current", "page");
  else link.removeAttribute("aria-current");
}
