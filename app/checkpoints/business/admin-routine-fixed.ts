import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you check orders, stock and store insights at a set time every week?",
  skill: "run-a-fixed-admin-routine",
  mode: "asked",
});
