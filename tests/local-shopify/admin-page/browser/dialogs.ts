import { make } from "./elements.ts";

/** Asks a question that must be answered before anything goes on; true for the main button. */
export function confirmDialog(options: {
  title: string;
  body: (Node | string)[];
  confirm: string;
  cancel: string;
  critical?: boolean;
}): Promise<boolean> {
  return new Promise((resolve) => {
    const dialog = make("dialog", { class: "dialog", "aria-labelledby": "dialog-title" });
    const finish = (answer: boolean): void => {
      dialog.remove();
      resolve(answer);
    };
    dialog.append(
      make("h2", { id: "dialog-title" }, options.title),
      make("div", { class: "dialog-body" }, ...options.body),
      make(
        "div",
        { class: "dialog-buttons" },
        make(
          "button",
          {
            type: "button",
            class: "button",
            onclick: () => {
              finish(false);
            },
          },
          options.cancel,
        ),
        make(
          "button",
          {
            type: "button",
            class: options.critical ? "button critical" : "button primary",
            onclick: () => {
              finish(true);
            },
          },
          options.confirm,
        ),
      ),
    );
    dialog.addEventListener("cancel", () => {
      finish(false);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
