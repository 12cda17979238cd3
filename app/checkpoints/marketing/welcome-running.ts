import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do new subscribers get an automatic series of at least two welcome messages?",
  skill: "welcome-new-subscribers",
  mode: "asked",
});
