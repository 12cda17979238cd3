import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Can you say who prints, who ships and who pays at each step of a print-on-demand order?",
  skill: "understand-print-on-demand",
  mode: "asked",
});
