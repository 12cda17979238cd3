import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you keep at least one hour a week free for learning?",
  skill: "protect-learning-time",
  mode: "asked",
});
