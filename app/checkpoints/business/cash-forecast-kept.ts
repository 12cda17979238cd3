import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you update a 13-week cash forecast every month?",
  skill: "forecast-cash-for-13-weeks",
  mode: "asked",
});
