import { LRUCache } from "lru-cache";
import { findScan, scanMark, type Scan } from "~/records/scans.server";

/** How often a scan that is under way is looked at, in milliseconds: often enough to feel live. */
const everyMs = 150;

type Look = { mark: string; scan: Scan };

/** Everyone who follows a scan shares one look at it, and its readings are read again only when they have changed. */
const looks = new LRUCache<string, Look>({
  max: 200,
  ttl: everyMs,
  async fetchMethod(key, before) {
    const [shop = "", id = ""] = key.split(" ");
    const mark = await scanMark(shop, id);
    if (mark === null) return undefined;
    if (before?.mark === mark) return before;
    const scan = await findScan(shop, id);
    return scan ? { mark, scan } : undefined;
  },
});

/** A scan of this store as it stood at most 150 ms ago; null when there is none by this id. */
export async function watchScan(shop: string, id: string): Promise<Scan | null> {
  const look = await looks.fetch(`${shop} ${id}`, { allowStale: false });
  return look?.scan ?? null;
}
