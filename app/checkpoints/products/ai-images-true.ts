import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do AI-edited product images still show exactly what the customer will receive?",
  skill: "keep-ai-images-true",
  mode: "asked",
});
