import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you have a value limit below which you refund without asking the item back?",
  skill: "set-refund-without-return-rules",
  mode: "asked",
});
