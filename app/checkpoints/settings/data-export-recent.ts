import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did you export products, customers and orders, or did a backup app run, in the last 30 days?",
  skill: "export-your-store-data-on-a-schedule",
  mode: "asked",
});
