import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you check affiliate orders for self-purchases, coupon hijacking and fake clicks?",
  skill: "check-affiliate-traffic-for-abuse",
  mode: "asked",
});
