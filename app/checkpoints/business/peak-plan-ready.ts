import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you write a peak-season plan for stock, support and promotions eight weeks ahead?",
  skill: "plan-for-peak-season",
  mode: "asked",
});
