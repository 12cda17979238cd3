/** What a first look at the lines of a bulk file tells, without understanding them: where each is, and whose. */
export type Survey = {
  /** Where each line begins, in bytes; and, last, where the file ends. */
  starts: Numbers;
  /** The number in a root's id, and for a child that in its parent's id with a minus; NaN where there is none. */
  owners: Numbers;
  roots: number;
  /** Bytes looked at so far. */
  bytes: number;
};

type Numbers = { values: Float64Array<ArrayBuffer>; length: number };

/** A mark of the encoding that some put in front of a file, as the three bytes that it is. */
const byteOrderMark = "\xEF\xBB\xBF";
/** As JSON writes it; inside a text its quotes would have backslashes. */
const parentKey = '"__parentId":"';
const idKey = '{"id":"';
/** Room for the longest parent's id at the end of a line. */
const tailLength = 200;

/** Nothing seen yet. */
export function emptySurvey(): Survey {
  const numbers = () => ({ values: new Float64Array(4096), length: 0 });
  const survey = { starts: numbers(), owners: numbers(), roots: 0, bytes: 0 };
  push(survey.starts, 0);
  return survey;
}

/**
 * Looks at whole lines that follow those seen before; one character of `text` is one byte. A line with nothing in it
 * is taken for a part of the one before: between two values JSON may have any space.
 */
export function surveyLines(survey: Survey, text: string): void {
  const { starts, owners, bytes: before } = survey;
  survey.bytes += text.length;
  const marked = before === 0 && text.startsWith(byteOrderMark);
  if (marked) starts.values[0] = byteOrderMark.length;
  for (let start = marked ? byteOrderMark.length : 0; start < text.length;) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const first = firstSign(text, start, end);
    start = end + 1;
    if (first === end) {
      // Space in front of the first line belongs to that line.
      if (owners.length > 0) starts.values[starts.length - 1] = before + start;
      continue;
    }
    const parent = parentOf(text, first, end);
    if (parent === null) survey.roots += 1;
    push(owners, parent === null ? idOf(text, first, end) : -parent);
    push(starts, before + start);
  }
}

/** Where something other than space begins in a line; its end where there is nothing. */
function firstSign(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** What JSON takes for space: a space, a tab, a carriage return. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}

/** The number of a line's parent; null for a line without one. */
function parentOf(text: string, start: number, end: number): number | null {
  const tail = text.slice(Math.max(start, end - tailLength), end);
  const at = tail.lastIndexOf(parentKey);
  return at < 0 ? null : numberBefore(tail, tail.indexOf('"', at + parentKey.length));
}

/** The number in a line's own id, which comes first in it. */
function idOf(text: string, start: number, end: number): number {
  if (!text.startsWith(idKey, start)) return NaN;
  const quote = text.indexOf('"', start + idKey.length);
  return quote >= 0 && quote < end ? numberBefore(text, quote) : NaN;
}

/** The digits that end at `end`: the last part of a global id, whether or not its slashes are escaped. */
function numberBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start -= 1;
  return start < end ? Number(text.slice(start, end)) : NaN;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function push(numbers: Numbers, value: number): void {
  if (numbers.length === numbers.values.length) {
    const larger = new Float64Array(Math.ceil(1.5 * numbers.length));
    larger.set(numbers.values);
    numbers.values = larger;
  }
  numbers.values[numbers.length] = value;
  numbers.length += 1;
}
