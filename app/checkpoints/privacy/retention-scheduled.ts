import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Have you written down how long you keep orders, leads and exports, and do you follow it?",
  skill: "keep-only-the-data-you-need",
  mode: "asked",
});
