import type { Channel } from "./channel.ts";
import type { SaveBarState } from "./protocol.ts";

/** The contextual save bar, opened by a form with `data-save-bar` or by a `<ui-save-bar>`. */
export type SaveBars = {
  show(id: string): Promise<void>;
  hide(id: string): Promise<void>;
  toggle(id: string): Promise<void>;
  leaveConfirmation(): Promise<void>;
};

export function installSaveBars(channel: Channel): SaveBars {
  let form: HTMLFormElement | null = null;
  let element: HTMLElement | null = null;

  function tell(): void {
    const save = element?.querySelector<HTMLButtonElement>("button[variant=primary]");
    channel.tell("save-bar", {
      visible: form !== null || element !== null,
      saveDisabled: save?.hasAttribute("disabled") ?? false,
      saving: save?.hasAttribute("loading") ?? false,
    } satisfies SaveBarState);
  }

  function setForm(next: HTMLFormElement | null): void {
    if (form === next) return;
    form = next;
    tell();
  }

  function setElement(next: HTMLElement | null): void {
    element = next;
    tell();
  }

  for (const type of ["input", "change"]) {
    document.addEventListener(type, (event) => {
      const changed = (event.target as Element | null)?.closest?.("form[data-save-bar]");
      if (changed instanceof HTMLFormElement) setForm(changed);
    });
  }
  for (const type of ["submit", "reset"]) {
    document.addEventListener(type, (event) => {
      if (event.target === form) setForm(null);
    });
  }
  // A form that left the page has nothing to save any more.
  new MutationObserver(() => {
    if (form && !form.isConnected) setForm(null);
  }).observe(document.documentElement, { childList: true, subtree: true });

  class SaveBarElement extends HTMLElement {
    observer = new MutationObserver(tell);

    connectedCallback(): void {
      this.observer.observe(this, { attributes: true, childList: true, subtree: true });
    }

    disconnectedCallback(): void {
      this.observer.disconnect();
      if (element === this) void this.hide();
    }

    get showing(): boolean {
      return element === this;
    }

    show(): Promise<void> {
      if (element !== this) {
        setElement(this);
        this.dispatchEvent(new Event("show"));
      }
      return Promise.resolve();
    }

    hide(): Promise<void> {
      if (element === this) {
        setElement(null);
        this.dispatchEvent(new Event("hide"));
      }
      return Promise.resolve();
    }

    toggle(): Promise<void> {
      return this.showing ? this.hide() : this.show();
    }
  }
  customElements.define("ui-save-bar", SaveBarElement);

  channel.on("save-bar-action", (action) => {
    if (element) {
      const buttons = [...element.querySelectorAll("button")];
      const isSave = (button: Element) => button.getAttribute("variant") === "primary";
      buttons.find((button) => isSave(button) === (action === "save"))?.click();
    } else if (action === "save") form?.requestSubmit();
    else form?.reset();
  });

  const barOf = (id: string): SaveBarElement | null => {
    const found = document.getElementById(id);
    return found instanceof SaveBarElement ? found : null;
  };
  return {
    show: async (id) => barOf(id)?.show(),
    hide: async (id) => barOf(id)?.hide(),
    toggle: async (id) => barOf(id)?.toggle(),
    async leaveConfirmation() {
      if (form !== null || element !== null) await channel.ask("leave-confirmation");
    },
  };
}
