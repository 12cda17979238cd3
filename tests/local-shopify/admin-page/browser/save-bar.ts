import type { SaveBarState } from "../../app-bridge/protocol.ts";
import { confirmDialog } from "./dialogs.ts";
import { part } from "./elements.ts";

/** The contextual save bar lies over the search field while the app has unsaved changes. */
export type SaveBar = {
  show(state: SaveBarState): void;
  /** True when nothing is unsaved or the merchant leaves anyway. */
  mayLeave(): Promise<boolean>;
};

export function createSaveBar(act: (action: "save" | "discard") => void): SaveBar {
  const bar = part(".top-bar .save-bar");
  const save = part(".save-bar .save") as HTMLButtonElement;
  save.addEventListener("click", () => {
    act("save");
  });
  part(".save-bar .discard").addEventListener("click", () => {
    act("discard");
  });

  const show = (state: SaveBarState): void => {
    bar.hidden = !state.visible;
    save.disabled = state.saveDisabled || state.saving;
    save.textContent = state.saving ? "Saving…" : "Save";
  };
  return {
    show,
    async mayLeave() {
      if (bar.hidden) return true;
      const leave = await confirmDialog({
        title: "Leave page with unsaved changes?",
        body: ["Leaving this page deletes all unsaved changes."],
        confirm: "Leave page",
        cancel: "Stay",
        critical: true,
      });
      if (leave) {
        act("discard");
        show({ visible: false, saveDisabled: false, saving: false });
      }
      return leave;
    },
  };
}
