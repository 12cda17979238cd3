import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did you compare last week's reply times with your published reply time?",
  skill: "promise-and-track-a-reply-time",
  mode: "asked",
});
