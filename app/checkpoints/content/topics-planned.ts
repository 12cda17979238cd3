import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you have a written topic list for the next quarter?",
  skill: "plan-topics-from-real-searches",
  mode: "asked",
});
