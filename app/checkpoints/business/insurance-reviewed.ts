import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did you check in the last 12 months that your insurance covers products, stock and cyber damage?",
  skill: "insure-the-business",
  mode: "asked",
});
