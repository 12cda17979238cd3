import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Are commission, cookie time, allowed ads and disclosure written in your affiliate terms?",
  skill: "design-an-affiliate-program",
  mode: "asked",
});
