import type { OfferedChange } from "../../changes/index.ts";
import { make, part } from "./elements.ts";
import { localApi } from "./local-api.ts";
import { showToast } from "./toasts.ts";

type StoreState = {
  domain: string;
  revision: number;
  changes: OfferedChange[];
  webhooks: { topic: string; triggeredAt: string; state: string; attempts: (number | string)[] }[];
};

/** The drawer in which the store is changed. It belongs to the local Shopify and says so. */
export function installPanel(afterChange: () => void): void {
  const panel = part("#local-panel");
  const button = part(".local-button");
  const setOpen = (open: boolean): void => {
    panel.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    if (open) void draw();
  };
  button.addEventListener("click", () => {
    setOpen(panel.hidden);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") setOpen(false);
  });

  async function draw(): Promise<void> {
    const state = await localApi<StoreState>("");
    const groups = [...new Set(state.changes.map((change) => change.group))];
    const redraw = (): void => {
      afterChange();
      void draw();
    };
    const open = new Set(
      [...panel.querySelectorAll<HTMLDetailsElement>("details[open]")].map((group) => group.dataset.group),
    );
    panel.replaceChildren(
      make(
        "header",
        {},
        make(
          "div",
          {},
          make("p", { class: "eyebrow" }, "Local Shopify · not part of the app"),
          make("h2", {}, "Change the store"),
        ),
        make(
          "button",
          {
            type: "button",
            class: "icon-button",
            "aria-label": "Close",
            onclick: () => {
              setOpen(false);
            },
          },
          "×",
        ),
      ),
      make(
        "p",
        { class: "quiet" },
        `Do to ${state.domain} what a merchant or Shopify could do. The app hears of it as it would from Shopify.`,
      ),
      ...groups.map((group, index) => {
        const rows = state.changes
          .filter((change) => change.group === group)
          .map((change) => changeRow(change, redraw));
        const isOpen = open.size > 0 ? open.has(group) : index < 2;
        return make("details", { "data-group": group, open: isOpen }, make("summary", {}, group), ...rows);
      }),
      make("h3", {}, "Webhooks sent"),
      webhookList(state.webhooks),
    );
  }
}

/** One change with its choice and its button. */
export function changeRow(change: OfferedChange, afterwards: () => void): HTMLElement {
  const field = fieldOf(change);
  const button = make(
    "button",
    { type: "submit", class: "button", disabled: change.unavailable !== null },
    "Do it",
  );
  button.setAttribute("aria-label", change.label);
  const form = make(
    "form",
    { class: "change", "data-change": change.name },
    make("span", { class: "change-label" }, change.label),
  );
  if (field) form.append(field);
  form.append(button);
  if (change.unavailable !== null) form.append(make("small", {}, change.unavailable));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    button.disabled = true;
    const value = field?.value;
    void localApi<{ says: string }>(`/changes/${change.name}`, value === undefined ? {} : { value })
      .then((answer) => {
        say(answer.says, false);
      })
      .catch((error: unknown) => {
        say(error instanceof Error ? error.message : String(error), true);
      })
      .finally(afterwards);
  });
  return form;
}

function fieldOf(change: OfferedChange): HTMLSelectElement | HTMLInputElement | null {
  if (change.choices !== null && change.choices.length > 0) {
    const options = change.choices.map((choice) => make("option", { value: choice.value }, choice.label));
    return make("select", { "aria-label": change.label }, ...options);
  }
  if (change.input === null) return null;
  const { label, kind, initial } = change.input;
  return make("input", {
    type: kind,
    value: initial,
    "aria-label": `${change.label}: ${label}`,
    placeholder: label,
  });
}

function webhookList(webhooks: StoreState["webhooks"]): HTMLElement {
  if (webhooks.length === 0)
    return make("p", { class: "quiet" }, "None yet. Only topics the app listens to are sent.");
  const rows = webhooks.map((webhook) =>
    make(
      "li",
      { "data-state": webhook.state },
      make("code", {}, webhook.topic),
      make("span", {}, `${webhook.state} (${webhook.attempts.join(", ")})`),
      make("time", { datetime: webhook.triggeredAt }, webhook.triggeredAt.slice(11, 19)),
    ),
  );
  return make("ul", { class: "webhooks" }, ...rows);
}

function say(message: string, isError: boolean): void {
  const nothing = (): void => undefined;
  showToast(
    { id: "local", message, duration: 5000, isError, action: null },
    { onAction: nothing, onDismiss: nothing },
  );
}
