import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do customers automatically get a thank-you message after delivery?",
  skill: "follow-up-after-purchase",
  mode: "asked",
});
