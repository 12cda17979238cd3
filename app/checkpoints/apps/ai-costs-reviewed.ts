import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you know what each AI tool costs per month and what it saves or earns?",
  skill: "control-ai-costs",
  mode: "asked",
});
