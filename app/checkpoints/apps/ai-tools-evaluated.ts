import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did you test each AI tool you pay for on accuracy, privacy, export and support?",
  skill: "evaluate-ai-tools",
  mode: "asked",
});
