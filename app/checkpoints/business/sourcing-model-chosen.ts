import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Have you decided how your products are sourced and who ships them to the customer?",
  skill: "choose-your-sourcing-model",
  mode: "asked",
  states: "sourcing",
});
