import type { Channel } from "./channel.ts";

export type Modals = {
  show(id: string): Promise<void>;
  hide(id: string): Promise<void>;
  toggle(id: string): Promise<void>;
};

const modalStyle = `
  dialog { border: 0; padding: 0; border-radius: 16px; width: min(38rem, calc(100vw - 2rem)); max-height: 85vh;
    box-shadow: 0 20px 60px rgb(0 0 0 / .35); font: 14px/1.45 system-ui, sans-serif; color: #1c1f23; }
  dialog[data-variant=large] { width: min(62rem, calc(100vw - 2rem)); }
  dialog[data-variant=max] { width: calc(100vw - 2rem); height: calc(100vh - 2rem); max-height: none; }
  dialog::backdrop { background: rgb(15 18 22 / .55); }
  header, footer { display: flex; gap: 8px; align-items: center; padding: 12px 16px; background: #f4f5f6; }
  header h2 { margin: 0; flex: 1; font-size: 15px; }
  footer { justify-content: flex-end; }
  footer:empty { display: none; }
  button { font: inherit; font-weight: 600; padding: 6px 12px; border-radius: 8px; border: 1px solid #c5c9ce; background: #fff; cursor: pointer; }
  button[data-primary] { background: #23272c; border-color: #23272c; color: #fff; }
  button[aria-label] { border: 0; background: none; font-size: 18px; line-height: 1; }
  .content { overflow: auto; max-height: 65vh; }
  ::slotted(p) { margin: 16px; }
  iframe { border: 0; width: 100%; height: 60vh; }
`;

/** `<ui-modal>`: a dialog over the page with the title and the buttons of the `<ui-title-bar>` in it. */
export function installModals(channel: Channel): Modals {
  class ModalElement extends HTMLElement {
    dialog = document.createElement("dialog");
    heading = document.createElement("h2");
    footer = document.createElement("footer");
    body = document.createElement("div");
    place: HTMLElement | null = null;

    constructor() {
      super();
      const style = document.createElement("style");
      style.textContent = modalStyle;
      const close = document.createElement("button");
      close.setAttribute("aria-label", "Close");
      close.textContent = "×";
      close.addEventListener("click", () => void this.hide());
      const header = document.createElement("header");
      header.append(this.heading, close);
      this.body.innerHTML = `<slot name="content"></slot><slot></slot>`;
      this.body.className = "content";
      this.dialog.append(header, this.body, this.footer);
      this.dialog.addEventListener("close", () => {
        channel.tell("modal", false);
        this.dispatchEvent(new Event("hide"));
      });
      this.attachShadow({ mode: "open" }).append(style, this.dialog);
    }

    /**
     * Where React puts the content: in the light DOM, so that the page's styles reach it, and only once it is
     * asked for, so that a page from the server still has the children React expects.
     */
    get content(): HTMLElement {
      if (this.place === null) {
        this.place = document.createElement("div");
        this.place.slot = "content";
        this.append(this.place);
      }
      return this.place;
    }

    draw(): void {
      const bar = this.querySelector("ui-title-bar");
      this.dialog.dataset.variant = this.getAttribute("variant") ?? "base";
      this.heading.textContent = bar?.getAttribute("title") ?? "";
      const buttons = [...(bar?.querySelectorAll("button") ?? [])].map((source) => {
        const button = document.createElement("button");
        button.textContent = source.textContent;
        button.disabled = source.hasAttribute("disabled");
        if (source.getAttribute("variant") === "primary") button.dataset.primary = "";
        button.addEventListener("click", () => {
          source.click();
        });
        return button;
      });
      this.footer.replaceChildren(...buttons.reverse());
      const src = this.getAttribute("src");
      if (src && !this.body.querySelector("iframe")) {
        const frame = document.createElement("iframe");
        frame.src = src;
        this.body.append(frame);
      }
    }

    show(): Promise<void> {
      if (!this.dialog.open) {
        this.draw();
        this.dialog.showModal();
        channel.tell("modal", true);
        this.dispatchEvent(new Event("show"));
      }
      return Promise.resolve();
    }

    hide(): Promise<void> {
      if (this.dialog.open) this.dialog.close();
      return Promise.resolve();
    }

    toggle(): Promise<void> {
      return this.dialog.open ? this.hide() : this.show();
    }
  }
  customElements.define("ui-modal", ModalElement);

  const modalOf = (id: string): ModalElement | null => {
    const found = document.getElementById(id);
    return found instanceof ModalElement ? found : null;
  };
  return {
    show: async (id) => modalOf(id)?.show(),
    hide: async (id) => modalOf(id)?.hide(),
    toggle: async (id) => modalOf(id)?.toggle(),
  };
}
