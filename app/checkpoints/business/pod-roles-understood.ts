import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Is it written down who prints, ships and pays for each printed order?",
  skill: "understand-print-on-demand",
  mode: "asked",
});
