import type { Because } from "../fact";

/** Thrown by a fact that cannot say its value: it ends as unknown, for this reason. */
export class NotKnown extends Error {
  readonly because: Because;

  constructor(because: Because) {
    super(because.sentence);
    this.because = because;
  }
}
