import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did you count last month's questions about order status?",
  skill: "know-your-where-is-my-order-share",
  mode: "asked",
});
