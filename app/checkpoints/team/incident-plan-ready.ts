import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you have written first steps for a hacked account or a data leak?",
  skill: "prepare-for-account-takeover",
  mode: "asked",
});
