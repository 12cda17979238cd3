import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you test people with a short paid task before you hire them?",
  skill: "hire-with-a-paid-trial",
  mode: "asked",
});
