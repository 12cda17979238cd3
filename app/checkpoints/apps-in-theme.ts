import type { ThemeApp } from "~/facts/theme-code/apps";
import type { Evidence } from "./checkpoint";
import { count } from "./words";

/** Apps with at least one embed or block that is switched on. */
export function running(apps: readonly ThemeApp[]): ThemeApp[] {
  return apps.filter(({ embeds, blocks }) => embeds + blocks > 0);
}

/** An app by its name, or by its handle in words: “essential-badges” is “essential badges”. */
export function appName({ name, handle }: ThemeApp): string {
  return name ?? handle.replaceAll("-", " ");
}

/** Apps of the live theme as evidence: what is on and off, and a file that holds it. */
export function appEvidence(apps: readonly ThemeApp[]): Evidence {
  return {
    field: "themes.files (shopify://apps/…)",
    value: apps.length,
    items: apps.slice(0, 5).map((app) => {
      const on = app.embeds + app.blocks;
      const parts = [on > 0 ? `${on} on` : "", app.off > 0 ? `${count(app.off, "block")} off` : ""];
      return {
        title: appName(app),
        opens: "shopify://admin/themes/current/editor",
        note: `${parts.filter(Boolean).join(", ")}; ${app.in}`,
      };
    }),
  };
}
