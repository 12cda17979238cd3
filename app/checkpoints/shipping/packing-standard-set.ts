import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Is it written down how orders are packed and checked?",
  skill: "set-a-packing-standard",
  mode: "asked",
});
