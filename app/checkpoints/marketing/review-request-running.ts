import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Does every buyer get an automatic review request after delivery?",
  skill: "ask-for-a-review-after-delivery",
  mode: "asked",
});
