import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Are delivery times, return steps and return costs defined for each market abroad?",
  skill: "manage-international-service-levels",
  mode: "asked",
});
