import { prisma } from "~/db.server";

/** Codes of the lessons this store's merchant has marked as read. */
export async function readLessons(shop: string): Promise<Set<string>> {
  const rows = await prisma.lessonRead.findMany({ where: { shop }, select: { lesson: true } });
  return new Set(rows.map((row) => row.lesson));
}

/** Marks a lesson as read, or takes the mark back. Doing it twice changes nothing. */
export async function markLesson(shop: string, lesson: string, read: boolean): Promise<void> {
  if (!read) await prisma.lessonRead.deleteMany({ where: { shop, lesson } });
  // Not an upsert: two at once would be told of each other's row as an error.
  else await prisma.lessonRead.createMany({ data: [{ shop, lesson }], skipDuplicates: true });
}

/** Codes of the lessons that were marked as read by some time and still are. */
export async function lessonsReadUntil(shop: string, at: Date): Promise<Set<string>> {
  const rows = await prisma.lessonRead.findMany({
    where: { shop, at: { lte: at } },
    select: { lesson: true },
  });
  return new Set(rows.map((row) => row.lesson));
}
