import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you have a one-page list of emergency contacts for your store?",
  skill: "know-who-to-call",
  mode: "asked",
});
