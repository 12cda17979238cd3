import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you delete old customer data on a written schedule?",
  skill: "keep-only-the-data-you-need",
  mode: "asked",
});
