import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you have a written topic list for the next quarter, based on what people search for?",
  skill: "plan-topics-from-real-searches",
  mode: "asked",
});
