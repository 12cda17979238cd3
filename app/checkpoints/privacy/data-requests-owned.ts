import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Does someone own customers' data and deletion requests, and know the legal deadline?",
  skill: "handle-data-requests-on-time",
  mode: "asked",
});
