import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Have you ordered a sample of each best-selling printed product?",
  skill: "order-pod-samples",
  mode: "asked",
});
