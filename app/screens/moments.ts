/** A moment for the screen: as the store's own clock shows it, and for machines. */
export type Moment = { iso: string; text: string };

/** “May 3, 2026, 9:14 AM” in the store's time zone. One that this machine does not know must not cost the page. */
export function moment(at: Date, timeZone = "UTC"): Moment {
  return { iso: at.toISOString(), text: inZone(at, timeZone, { dateStyle: "medium", timeStyle: "short" }) };
}

/** “May 3, 2026” in the store's time zone. */
export function calendarDay(at: Date, timeZone = "UTC"): string {
  return inZone(at, timeZone, { dateStyle: "long" });
}

function inZone(at: Date, timeZone: string, form: Intl.DateTimeFormatOptions): string {
  try {
    return new Intl.DateTimeFormat("en-US", { ...form, timeZone }).format(at);
  } catch {
    const text = new Intl.DateTimeFormat("en-US", { ...form, timeZone: "UTC" }).format(at);
    return form.timeStyle ? `${text} UTC` : text;
  }
}
