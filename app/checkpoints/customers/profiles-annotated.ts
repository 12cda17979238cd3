import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do your customer profiles carry notes or tags?",
  skill: "use-customer-profiles-and-notes",
  mode: "asked",
});
