import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Does everyone who can log in to your admin use two-step authentication?",
  skill: "require-two-step-sign-in",
  mode: "asked",
});
