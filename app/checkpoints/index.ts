import type { Checkpoint } from "./checkpoint";

const files = import.meta.glob<{ default: Checkpoint }>("./*/*.ts", { eager: true });

/** Every checkpoint by its id: the admin area's folder and the file's name, `themes/backup-recent`. */
export const checkpoints: ReadonlyMap<string, Checkpoint> = new Map(
  Object.entries(files)
    .map(([path, file]): [string, Checkpoint] => [path.slice("./".length, -".ts".length), file.default])
    .sort(([a], [b]) => a.localeCompare(b, "en")),
);
