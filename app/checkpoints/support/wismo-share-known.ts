import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you know what share of last month's questions were about order status?",
  skill: "know-your-where-is-my-order-share",
  mode: "asked",
});
