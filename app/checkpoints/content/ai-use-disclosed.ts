import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do customers know when they read AI text, see AI-made images or chat with a bot?",
  skill: "disclose-ai-use",
  mode: "asked",
});
