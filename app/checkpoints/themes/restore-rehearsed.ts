import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did you practice restoring a product and a theme in the last 12 months?",
  skill: "rehearse-a-restore",
  mode: "asked",
});
