import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you review three to five key numbers against targets on a fixed day each week?",
  skill: "review-kpis-every-week",
  mode: "asked",
});
