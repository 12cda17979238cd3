import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Does every creator have written usage rights and a duty to label paid posts?",
  skill: "secure-creator-rights-and-disclosure",
  mode: "asked",
});
