import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Does your team know what to do with an address change before and after shipping?",
  skill: "handle-address-corrections",
  mode: "asked",
});
