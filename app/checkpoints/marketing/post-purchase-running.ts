import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do buyers get thank-you and review messages timed from the delivery date?",
  skill: "follow-up-after-purchase",
  mode: "asked",
});
