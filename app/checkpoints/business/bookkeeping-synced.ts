import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do payouts, fees, refunds and taxes reach your books without retyping?",
  skill: "sync-orders-to-bookkeeping",
  mode: "asked",
});
