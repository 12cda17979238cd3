import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did you compare agency, freelancer and in-house for your last outsourced task?",
  skill: "choose-agency-freelancer-or-in-house",
  mode: "asked",
});
