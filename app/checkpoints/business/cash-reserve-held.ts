import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Could the business pay its fixed costs for eight weeks without a sale?",
  skill: "hold-a-cash-reserve",
  mode: "asked",
});
