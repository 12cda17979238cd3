import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Does someone get an automatic alert before a product runs out?",
  skill: "get-warned-before-stock-runs-out",
  mode: "asked",
});
