import type { AdminEvent, AppMessage, FrameContext, FromAdmin, FromApp } from "../../app-bridge/protocol.ts";
import { appBase, appOrigin, page } from "./address.ts";
import { make } from "./elements.ts";
import { localApi } from "./local-api.ts";

/** The frame the app runs in, and the line to the script in it. */
export type AppFrame = {
  open(path: string): Promise<void>;
  send(event: AdminEvent, data: unknown): void;
  /** Whether a page of the app is in the frame and has said hello. */
  readonly ready: boolean;
};

export type Answer = (data: unknown) => unknown;

/** Makes the frame in `stage`; `answers` says what to do with each thing the app says or asks. */
export function createAppFrame(stage: HTMLElement, answers: { [Name in AppMessage]: Answer }): AppFrame {
  let frame: HTMLIFrameElement | null = null;
  let ready = false;

  function post(message: FromAdmin): void {
    frame?.contentWindow?.postMessage(message, appOrigin);
  }

  window.addEventListener("message", (event: MessageEvent<FromApp | null>) => {
    if (event.origin !== appOrigin || frame === null || event.source !== frame.contentWindow) return;
    const message = event.data;
    if (message?.dijipilotLocal !== "app" || !Object.hasOwn(answers, message.name)) return;
    if (message.name === "hello") ready = true;
    const { id } = message;
    void Promise.resolve()
      .then(() => answers[message.name](message.data))
      .then(
        (value) => {
          if (id !== undefined) post({ dijipilotLocal: "admin", id, value });
        },
        (error: unknown) => {
          const why = error instanceof Error ? error.message : String(error);
          if (id !== undefined) post({ dijipilotLocal: "admin", id, error: why });
        },
      );
  });

  return {
    get ready() {
      return ready;
    },
    async open(path) {
      ready = false;
      const { url } = await localApi<{ url: string }>("/launch", { path });
      const host = new URL(url).searchParams.get("host") ?? "";
      const context: FrameContext = { shop: page.store.domain, host, locale: "en", adminPath: appBase };
      // Made anew each time: a browser that reloads would give an old frame its old address back.
      frame = make("iframe", {
        title: page.app.name,
        name: JSON.stringify(context),
        src: url,
        allow: "clipboard-write",
        class: "app-frame",
      });
      stage.replaceChildren(frame);
    },
    send(event, data) {
      post({ dijipilotLocal: "admin", event, data });
    },
  };
}
