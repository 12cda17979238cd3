import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Are integrations and code changes tested in a development store before going live?",
  skill: "test-integrations-away-from-the-live-store",
  mode: "asked",
});
