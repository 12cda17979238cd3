import type { TitleBar, TitleBarAction } from "../../app-bridge/protocol.ts";
import { page } from "./address.ts";
import { make, part } from "./elements.ts";

/** Draws the bar over the app: where one is, the way back, and the page's own actions. */
export function drawTitleBar(bar: TitleBar, act: (index: number) => void): void {
  const { breadcrumb } = bar;
  setTitle(bar.title);
  const back = part(".title-back") as HTMLButtonElement;
  back.hidden = breadcrumb === null;
  if (breadcrumb) back.setAttribute("aria-label", breadcrumb.label || "Back");
  back.onclick = breadcrumb
    ? () => {
        act(breadcrumb.index);
      }
    : null;
  const buttons = [...bar.actions]
    .sort((one, other) => Number(one.primary) - Number(other.primary))
    .map(button);
  part(".title-actions").replaceChildren(...buttons);

  function button(action: TitleBarAction): HTMLElement {
    const kind = action.primary ? "button primary" : action.critical ? "button critical" : "button";
    const attributes = { type: "button", class: kind, disabled: action.disabled };
    return make(
      "button",
      {
        ...attributes,
        onclick: () => {
          act(action.index);
        },
      },
      action.label,
    );
  }
}

/** Shows the page's name in the bar and in the browser's tab. */
export function setTitle(title: string): void {
  part(".page-title").textContent = title === page.app.name ? "" : title;
  document.title = [...new Set([title, page.app.name, page.store.name])].filter(Boolean).join(" · ");
}
