import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Have you chosen how your products are sourced and shipped?",
  skill: "choose-your-sourcing-model",
  mode: "asked",
  states: "sourcing",
});
