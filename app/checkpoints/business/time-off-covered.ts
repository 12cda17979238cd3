import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Is a full week off taken or booked, with someone named to cover it?",
  skill: "plan-time-off",
  mode: "asked",
});
