import type { Channel } from "./channel.ts";
import type { NavItem, TitleBar, TitleBarAction } from "./protocol.ts";

/** `<ui-nav-menu>`, `<s-app-nav>` and `<ui-title-bar>`: invisible here, drawn by the admin. */
export function installPageParts(channel: Channel): void {
  let actions: HTMLElement[] = [];

  function tellNavMenu(menu: HTMLElement | null): void {
    const links = [...(menu?.querySelectorAll<HTMLElement>("a[href], s-link[href]") ?? [])];
    const items: NavItem[] = links
      .filter((link) => link.getAttribute("rel") !== "home")
      .map((link) => ({ label: textOf(link), href: link.getAttribute("href") ?? "/" }));
    channel.tell("nav-menu", items);
  }

  function tellTitleBar(bar: HTMLElement | null): void {
    actions = [...(bar?.querySelectorAll<HTMLElement>("button, a") ?? [])];
    const described = actions.map((action, index): TitleBarAction => ({
      index,
      label: textOf(action),
      primary: action.getAttribute("variant") === "primary",
      critical: action.getAttribute("tone") === "critical",
      disabled: action.hasAttribute("disabled"),
    }));
    const isBreadcrumb = (at: number) => actions[at]?.getAttribute("variant") === "breadcrumb";
    channel.tell("title-bar", {
      title: bar?.getAttribute("title") ?? "",
      breadcrumb: described.find((action) => isBreadcrumb(action.index)) ?? null,
      actions: described.filter((action) => !isBreadcrumb(action.index)),
    } satisfies TitleBar);
  }

  defineReporting(["ui-nav-menu", "s-app-nav"], tellNavMenu);
  defineReporting(["ui-title-bar"], tellTitleBar);

  channel.on("title-bar-action", (data) => {
    const action = actions[Number(data)];
    const href = action?.getAttribute("href");
    if (action && href)
      action.dispatchEvent(new Event("shopify:navigate", { bubbles: true, cancelable: true }));
    else action?.click();
  });
}

/** Defines elements that tell the admin about themselves whenever they or what is in them changes. */
function defineReporting(names: string[], tell: (element: HTMLElement | null) => void): void {
  for (const name of names) {
    customElements.define(
      name,
      class extends HTMLElement {
        observer = new MutationObserver(() => {
          tell(this);
        });

        connectedCallback(): void {
          if (this.closest("ui-modal")) return;
          this.observer.observe(this, {
            attributes: true,
            childList: true,
            subtree: true,
            characterData: true,
          });
          // Children arrive after the parser has met the start tag.
          queueMicrotask(() => {
            tell(this);
          });
        }

        disconnectedCallback(): void {
          this.observer.disconnect();
          if (!this.closest("ui-modal") && !document.querySelector(`${name}:not(ui-modal *)`)) tell(null);
        }
      },
    );
  }
}

function textOf(element: HTMLElement): string {
  return (element.textContent || element.getAttribute("label") || "").trim();
}
