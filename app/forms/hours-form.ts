const [least, most] = [1, 40];

/** What a form says of the hours a week: a number, null for none, or a problem with a sentence for the merchant. */
export type Hours = { kind: "hours"; hours: number | null } | { kind: "problem"; sentence: string };

/** Reads `hours` of a form: whole hours, or empty to take them back. */
export function readHours(form: FormData | null): Hours {
  const text = form?.get("hours");
  if (typeof text !== "string") {
    return { kind: "problem", sentence: "The hours did not arrive. Please send them again." };
  }
  if (text.trim() === "") return { kind: "hours", hours: null };
  const hours = /^\d{1,3}$/.test(text.trim()) ? Number(text) : NaN;
  if (hours >= least && hours <= most) return { kind: "hours", hours };
  return { kind: "problem", sentence: `Give whole hours from ${least} to ${most}, such as 4.` };
}
