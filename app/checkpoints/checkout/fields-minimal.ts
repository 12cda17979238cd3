import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Does your checkout ask only for the details you need to deliver an order?",
  skill: "ask-only-what-you-need",
  mode: "asked",
});
