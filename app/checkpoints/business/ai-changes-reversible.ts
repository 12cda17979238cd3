import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Can every change made by an AI tool in your store be seen and undone?",
  skill: "supervise-ai-in-operations",
  mode: "asked",
});
