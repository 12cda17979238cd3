import type { Channel } from "./channel.ts";
import type { ToastRequest } from "./protocol.ts";

export type ToastOptions = {
  duration?: number;
  isError?: boolean;
  action?: string;
  onAction?: () => void;
  onDismiss?: () => void;
};

export type Toasts = { show(message: string, options?: ToastOptions): string; hide(id: string): void };

export function installToasts(channel: Channel): Toasts {
  const shown = new Map<string, ToastOptions>();
  let last = 0;
  channel.on("toast-action", (id) => shown.get(String(id))?.onAction?.());
  channel.on("toast-dismiss", (id) => {
    shown.get(String(id))?.onDismiss?.();
    shown.delete(String(id));
  });
  return {
    show(message, options = {}) {
      last += 1;
      const id = `toast-${last}`;
      shown.set(id, options);
      const { duration = 5000, isError = false, action = null } = options;
      channel.tell("toast-show", {
        id,
        message: String(message),
        duration,
        isError,
        action,
      } satisfies ToastRequest);
      return id;
    },
    hide(id) {
      channel.tell("toast-hide", id);
    },
  };
}
