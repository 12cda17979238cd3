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

/** “2026-05-03” in the store's time zone. */
export function isoDay(at: Date, timeZone = "UTC"): string {
  return inZone(at, timeZone, { year: "numeric", month: "2-digit", day: "2-digit" }, "en-CA");
}

function inZone(at: Date, timeZone: string, form: Intl.DateTimeFormatOptions, locale = "en-US"): string {
  try {
    return new Intl.DateTimeFormat(locale, { ...form, timeZone }).format(at);
  } catch {
    const text = new Intl.DateTimeFormat(locale, { ...form, timeZone: "UTC" }).format(at);
    return form.timeStyle ? `${text} UTC` : text;
  }
}
