import { NotKnown } from "./not-known";

/** A fact that takes more room or work than one store may have: it is unknown then, never a part of the truth. */
export class TooLarge extends NotKnown {
  /** `sentence` tells the merchant what there is too much of. */
  constructor(
    sentence = "Your store holds more of this than the app can follow, so it leaves the question open.",
  ) {
    super({ kind: "incomplete", sentence });
  }
}
