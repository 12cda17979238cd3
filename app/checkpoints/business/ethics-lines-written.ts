import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Have you written down sales tactics your store will never use?",
  skill: "draw-your-ethical-lines",
  mode: "asked",
});
