import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did you choose your affiliate app by comparing tracking, payout and cost?",
  skill: "choose-an-affiliate-app",
  mode: "asked",
});
