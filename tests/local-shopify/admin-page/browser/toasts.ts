import type { ToastRequest } from "../../app-bridge/protocol.ts";
import { make, part } from "./elements.ts";

type Told = { onAction(id: string): void; onDismiss(id: string): void };

/** Shows a message at the foot of the page for its time; a newer one takes the place of an older. */
export function showToast(toast: ToastRequest, told: Told): void {
  const area = part(".toasts");
  for (const older of [...area.children]) older.remove();
  const dismiss = (): void => {
    if (!element.isConnected) return;
    element.remove();
    told.onDismiss(toast.id);
  };
  const element = make(
    "div",
    { class: toast.isError ? "toast error" : "toast", "data-toast": toast.id },
    make("span", {}, toast.message),
  );
  if (toast.action !== null) {
    element.append(
      make(
        "button",
        {
          type: "button",
          onclick: () => {
            told.onAction(toast.id);
            dismiss();
          },
        },
        toast.action,
      ),
    );
  }
  element.append(make("button", { type: "button", "aria-label": "Dismiss", onclick: dismiss }, "×"));
  area.append(element);
  setTimeout(dismiss, toast.duration);
}

export function hideToast(id: string): void {
  document.querySelector(`[data-toast="${CSS.escape(id)}"]`)?.remove();
}
