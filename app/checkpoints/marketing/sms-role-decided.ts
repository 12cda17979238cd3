import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Have you decided, in writing, what SMS or WhatsApp is for in your store, or that you skip it?",
  skill: "decide-if-sms-fits",
  mode: "asked",
});
