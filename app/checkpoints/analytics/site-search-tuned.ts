import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did you review what visitors search for in the last 60 days and improve the results?",
  skill: "tune-on-site-search",
  mode: "asked",
});
