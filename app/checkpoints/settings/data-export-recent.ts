import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Is your newest copy of products, customers, and orders under 30 days old?",
  skill: "export-your-store-data-on-a-schedule",
  mode: "asked",
});
