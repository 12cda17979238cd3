import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you have a written rule for late and lost printed orders?",
  skill: "handle-late-or-lost-pod-orders",
  mode: "asked",
});
