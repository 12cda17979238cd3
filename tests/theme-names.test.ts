import { expect, test } from "vitest";
import { nameStem } from "~/facts/theme-lineage/name-stem";

test.each([
  ["Copy of Clay – backup 2026-05-03 (2)", "clay"],
  ["Kopie von Clay", "clay"],
  ["Clay Kopie", "clay"],
  ["Clay v2.1", "clay"],
  ["Clay - Nov 12, 2026", "clay"],
  ["Clay (Copy)", "clay"],
  ["[BACKUP] Clay 20261103", "clay"],
  ["Clay_backup_2026_11_03", "clay"],
  ["2026-11-03 Clay backup 14:30", "clay"],
  ["Copie de Clay - 3 novembre 2026", "clay"],
  ["Copie d'Atelier", "atelier"],
  ["Cópia de Barro", "barro"],
  ["Studio Juni", "studio"],
  ["Clayのコピー", "clay"],
  ["Clay 的副本", "clay"],
  ["사본 Clay", "clay"],
  ["สำเนาของ Clay", "clay"],
])("“%s” is a copy by its name", (name, stem) => {
  expect(nameStem(name)).toBe(stem);
});

test.each(["backup", "may", "2026", "maya", "marsh", "copyright", "versions", "kopiert", "clayton"])(
  "“%s” is a name of its own",
  (name) => {
    expect(nameStem(name)).toBe(name);
  },
);
