import { setImmediate as nextTurn } from "node:timers/promises";
import { z } from "zod";
import { prisma } from "~/db.server";
import type { Readings } from "~/facts/fact";
import { compareAudits, type Audit } from "~/facts/text/earlier-addresses";

const addresses = z
  .array(z.object({ id: z.string(), title: z.string(), handle: z.string() }))
  .nullable()
  .catch(null);
const audit = z.object({ at: z.string(), products: addresses, collections: addresses, pages: addresses });

/** What earlier whole readings of a store saw on its online store, for the next reading to compare with. */
export async function earlierAddresses(shop: string): Promise<Readings> {
  const scans = await prisma.scan.findMany({
    where: { shop, state: "done", kind: { notIn: ["check", "rest"] } },
    orderBy: { startedAt: "asc" },
    select: { id: true },
  });
  const audits: Audit[] = [];
  for (const { id } of scans) {
    audits.push(...(await auditOf(shop, id)));
    // The embedded database works in this thread: thirty readings in a row would hold up everybody else.
    await nextTurn();
  }
  return { earlierAddresses: { known: true, value: compareAudits(audits) } };
}

/** Readings of an earlier release count as well: only these lists are taken from them, and looked at one by one. */
async function auditOf(shop: string, id: string): Promise<Audit[]> {
  const rows = await prisma.$queryRaw<unknown[]>`
    SELECT seen."readAt" #>> '{value}' AS "at",
      seen."products" #> '{value,live}' AS "products",
      seen."collections" #> '{value,live}' AS "collections",
      seen."pageListings" #> '{value,live}' AS "pages"
    FROM "Scan", jsonb_to_record("readings")
      AS seen("readAt" jsonb, "products" jsonb, "collections" jsonb, "pageListings" jsonb)
    WHERE "shop" = ${shop} AND "id" = ${id}`;
  return rows.flatMap((row) => audit.safeParse(row).data ?? []);
}
