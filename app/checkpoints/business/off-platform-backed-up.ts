import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Are designs, contracts and procedures stored in a shared place the company owns?",
  skill: "back-up-what-lives-outside-shopify",
  mode: "asked",
});
