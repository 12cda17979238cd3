import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Can a customer talking to a bot always reach a person?",
  skill: "hand-over-from-bot-to-human",
  mode: "asked",
});
