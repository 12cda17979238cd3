import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do customers who have gone quiet get an automatic win-back message?",
  skill: "win-back-lapsed-customers",
  mode: "asked",
});
