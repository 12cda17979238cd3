import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you add notes or tags to customer profiles so the next person knows the history?",
  skill: "use-customer-profiles-and-notes",
  mode: "asked",
});
