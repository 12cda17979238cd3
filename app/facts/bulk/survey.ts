/** What a first look at the lines of a bulk file tells, without understanding them. */
export type Survey = {
  lines: number;
  /** The number in the id of each line that has no parent. */
  roots: Numbers;
  /** Whether roots come by rising id, each followed by all its children: then they can be taken as they come. */
  inOrder: boolean;
};

type Numbers = { values: Float64Array<ArrayBuffer>; length: number };

/** As JSON writes it; inside a text its quotes would have backslashes. */
const parentKey = '"__parentId":"';
/** Room for the longest parent's id at the end of a line. */
const tailLength = 200;

export function emptySurvey(): Survey {
  return { lines: 0, roots: { values: new Float64Array(1024), length: 0 }, inOrder: true };
}

/** Looks at whole lines; one character of `text` is one byte. */
export function surveyLines(survey: Survey, text: string): void {
  const { roots } = survey;
  for (let start = 0; start < text.length;) {
    const end = endOfLine(text, start);
    survey.lines += 1;
    const before = roots.length === 0 ? -1 : (roots.values[roots.length - 1] as number);
    const parent = parentOf(text, start, end);
    if (parent === null) {
      const id = idOf(text, start, end);
      // Also when there is no number to compare.
      if (!(id > before)) survey.inOrder = false;
      push(roots, id);
    } else if (parent !== before) survey.inOrder = false;
    start = end + 1;
  }
}

export function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}

/** The number of a line's parent, null for a line without one, NaN where there is no number. */
export function parentOf(text: string, start: number, end: number): number | null {
  const tail = text.slice(Math.max(start, end - tailLength), end);
  const at = tail.lastIndexOf(parentKey);
  return at < 0 ? null : numberBefore(tail, tail.indexOf('"', at + parentKey.length));
}

/** The number in a line's own id, which comes first in it; NaN where there is none. */
export function idOf(text: string, start: number, end: number): number {
  const from = start + '{"id":"'.length;
  const quote = text.indexOf('"', from);
  return text.startsWith('{"id":"', start) && quote >= 0 && quote < end ? numberBefore(text, quote) : NaN;
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
    const larger = new Float64Array(2 * numbers.length);
    larger.set(numbers.values);
    numbers.values = larger;
  }
  numbers.values[numbers.length] = value;
  numbers.length += 1;
}
