import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Is one named person responsible for customer data requests?",
  skill: "handle-data-requests-on-time",
  mode: "asked",
});
