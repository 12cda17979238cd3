/** What a first look at the lines of a bulk file tells, without understanding them: where each is, and whose. */
export type Survey = {
  /** Where each line begins, in bytes; and, last, where the file ends. */
  starts: Numbers;
  /** The number in a root's id, and for a child that in its parent's id with a minus; NaN where there is none. */
  owners: Numbers;
  roots: number;
};

type Numbers = { values: Float64Array<ArrayBuffer>; length: number };

/** As JSON writes it; inside a text its quotes would have backslashes. */
const parentKey = '"__parentId":"';
const idKey = '{"id":"';
/** Room for the longest parent's id at the end of a line. */
const tailLength = 200;

/** Nothing seen yet. */
export function emptySurvey(): Survey {
  const numbers = () => ({ values: new Float64Array(4096), length: 0 });
  const survey = { starts: numbers(), owners: numbers(), roots: 0 };
  push(survey.starts, 0);
  return survey;
}

/** Looks at whole lines that follow those seen before; one character of `text` is one byte. */
export function surveyLines(survey: Survey, text: string): void {
  const { starts, owners } = survey;
  const before = starts.values[starts.length - 1] as number;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const parent = parentOf(text, start, end);
    if (parent === null) survey.roots += 1;
    push(owners, parent === null ? idOf(text, start, end) : -parent);
    start = end + 1;
    push(starts, before + start);
  }
}

/** The number of a line's parent; null for a line without one. */
function parentOf(text: string, start: number, end: number): number | null {
  const tail = text.slice(Math.max(start, end - tailLength), end);
  const at = tail.lastIndexOf(parentKey);
  return at < 0 ? null : numberBefore(tail, tail.indexOf('"', at + parentKey.length));
}

/** The number in a line's own id, which comes first in it. */
function idOf(text: string, start: number, end: number): number {
  const quote = text.indexOf('"', start + idKey.length);
  return text.startsWith(idKey, start) && quote >= 0 && quote < end ? numberBefore(text, quote) : NaN;
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
