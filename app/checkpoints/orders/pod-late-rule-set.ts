import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you have a rule for when a late or lost printed order is reprinted or refunded?",
  skill: "handle-late-or-lost-pod-orders",
  mode: "asked",
});
