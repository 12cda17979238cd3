import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Could you show a new hire what variants, collections, and templates do?",
  skill: "know-how-your-store-is-built",
  mode: "asked",
});
