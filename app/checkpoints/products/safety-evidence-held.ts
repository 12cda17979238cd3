import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you keep safety reports and proof of claims for each product group?",
  skill: "hold-safety-and-claim-evidence",
  mode: "asked",
});
