/** Whether something was put on the online store at or before the reading. */
export function isPublished(publishedAt: string | null | undefined, readAt: string): boolean {
  return publishedAt != null && Date.parse(publishedAt) <= Date.parse(readAt);
}
