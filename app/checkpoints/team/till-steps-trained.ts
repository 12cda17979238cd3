import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do staff follow written steps for opening, refunds and cash counts?",
  skill: "train-for-the-till",
  mode: "asked",
});
