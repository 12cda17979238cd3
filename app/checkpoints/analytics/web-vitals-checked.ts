import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did you check mobile loading speed with real visitor data in the last 30 days?",
  skill: "watch-real-user-speed",
  mode: "asked",
});
