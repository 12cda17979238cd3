import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Are lead time and minimum order written down for your top 20 products?",
  skill: "write-down-lead-times",
  mode: "asked",
});
