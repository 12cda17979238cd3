import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Are high-risk orders held or flagged automatically before anyone packs them?",
  skill: "route-risky-orders-automatically",
  mode: "asked",
});
