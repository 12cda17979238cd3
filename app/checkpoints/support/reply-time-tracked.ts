import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you publish a reply time, and do you know last week's actual figure?",
  skill: "promise-and-track-a-reply-time",
  mode: "asked",
});
