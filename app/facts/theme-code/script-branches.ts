/** How far back a word such as “if” is looked for. */
const far = 300;
const decides = /\b(?:if|else|while|for|switch|case|catch|function)\b|=>/;
const decidesAlone = /\b(?:if|else|case|return)\b|&&|\|\||\?|=>/;
/** A function that is run where it stands, as the trackers' own snippets have it. */
const runsAtOnce = /(?:^|[\s;,=!])[(!+~]\s{0,9}function\b[^{]*$/;

/**
 * Whether a place in HTML with scripts is surely run: neither in a branch of a script nor in a function that may be called
 * or not. What cannot be followed is not sure. Takes time that grows with the length of the code.
 */
export function surelyRun(code: string): (at: number) => boolean {
  const from: number[] = [0];
  const sure: boolean[] = [true];
  let open: boolean[] = [];
  let unsure = 0;
  for (const { 0: mark, index } of code.matchAll(/[{}]|<\/?script\b/gi)) {
    if (mark === "{") {
      const before = statementBefore(code, index);
      const isBranch = decides.test(before) && !runsAtOnce.test(before);
      open.push(isBranch);
      if (isBranch) unsure += 1;
    } else if (mark === "}") {
      if (open.pop()) unsure -= 1;
    } else {
      open = [];
      unsure = 0;
    }
    from.push(index);
    sure.push(unsure === 0);
  }
  return (at) => {
    let low = 0;
    let high = from.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((from[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return sure[low] === true && !decidesAlone.test(statementBefore(code, at));
  };
}

/** What stands before a place since the last statement or tag ended. */
function statementBefore(code: string, at: number): string {
  const before = code.slice(Math.max(0, at - far), at);
  const start = Math.max(...[";", "{", "}", "<", ">"].map((end) => before.lastIndexOf(end)));
  // “=>” and “a > b” end nothing.
  const isArrow = before[start] === ">" && before[start - 1] === "=";
  return before.slice(isArrow ? Math.max(0, start - 1) : start + 1);
}
