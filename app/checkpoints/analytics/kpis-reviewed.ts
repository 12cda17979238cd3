import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did you compare your key numbers with their targets in the last 7 days?",
  skill: "review-kpis-every-week",
  mode: "asked",
});
