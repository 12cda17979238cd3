import type { AdminEvent, AppMessage, FromAdmin, FromApp } from "./protocol.ts";

/** The line to the admin: `tell` says something, `ask` waits for the answer, `on` hears events. */
export type Channel = {
  tell(name: AppMessage, data?: unknown): void;
  ask<Answer>(name: AppMessage, data?: unknown): Promise<Answer>;
  on(event: AdminEvent, hear: (data: unknown) => void): void;
};

/** Opens the line to the window around this one; only messages from exactly that window and origin count. */
export function openChannel(adminOrigin: string): Channel {
  const answers = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Map<AdminEvent, (data: unknown) => void>();
  let lastId = 0;

  function post(message: FromApp): void {
    if (window.parent !== window) window.parent.postMessage(message, adminOrigin);
  }

  window.addEventListener("message", (event: MessageEvent<FromAdmin | null>) => {
    if (event.origin !== adminOrigin || event.source !== window.parent) return;
    const message = event.data;
    if (message?.dijipilotLocal !== "admin") return;
    if ("event" in message) {
      listeners.get(message.event)?.(message.data);
      return;
    }
    const waiting = answers.get(message.id);
    answers.delete(message.id);
    if (message.error === undefined) waiting?.resolve(message.value);
    else waiting?.reject(new Error(message.error));
  });

  return {
    tell(name, data = null) {
      post({ dijipilotLocal: "app", name, data });
    },
    ask<Answer>(name: AppMessage, data: unknown = null) {
      lastId += 1;
      const id = lastId;
      return new Promise<Answer>((resolve, reject) => {
        answers.set(id, { resolve: resolve as (value: unknown) => void, reject });
        post({ dijipilotLocal: "app", id, name, data });
      });
    },
    on(event, hear) {
      listeners.set(event, hear);
    },
  };
}
