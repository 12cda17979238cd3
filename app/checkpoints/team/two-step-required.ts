import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Does everyone who can sign in to your admin use two-step sign-in?",
  skill: "require-two-step-sign-in",
  mode: "asked",
});
