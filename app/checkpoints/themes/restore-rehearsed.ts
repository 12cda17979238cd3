import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did you restore a product, a theme and an export as a drill in the last 12 months?",
  skill: "rehearse-a-restore",
  mode: "asked",
});
