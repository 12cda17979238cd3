import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Was your last integration tested in a development store first?",
  skill: "test-integrations-away-from-the-live-store",
  mode: "asked",
});
