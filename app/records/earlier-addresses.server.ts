import { z } from "zod";
import { prisma } from "~/db.server";
import type { Readings } from "~/facts/fact";
import { compareAudits } from "~/facts/text/earlier-addresses";

const addresses = z
  .array(z.object({ id: z.string(), title: z.string(), handle: z.string() }))
  .nullable()
  .catch(null);
const audit = z.object({ at: z.string(), products: addresses, collections: addresses, pages: addresses });

/** What earlier whole readings of a store saw on its online store, for the next reading to compare with. */
export async function earlierAddresses(shop: string): Promise<Readings> {
  // Readings of an earlier release count as well: only these lists are taken from them, and looked at one by one.
  const rows = await prisma.$queryRaw<unknown[]>`
    SELECT "readings" #>> '{readAt,value}' AS "at",
      "readings" #> '{products,value,live}' AS "products",
      "readings" #> '{collections,value,live}' AS "collections",
      "readings" #> '{pageListings,value,live}' AS "pages"
    FROM "Scan" WHERE "shop" = ${shop} AND "state" = 'done' AND "kind" NOT IN ('check', 'rest')`;
  const audits = rows.flatMap((row) => audit.safeParse(row).data ?? []);
  return { earlierAddresses: { known: true, value: compareAudits(audits) } };
}
