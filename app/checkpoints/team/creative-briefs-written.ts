import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do creators and photographers get a written brief with rights, formats and deadline?",
  skill: "brief-creators-and-photographers",
  mode: "asked",
});
