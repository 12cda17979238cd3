import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you keep a dated log of serious complaints?",
  skill: "keep-an-incident-log",
  mode: "asked",
});
