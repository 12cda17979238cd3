import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Can you say what products, variants, collections, templates and sales channels each control?",
  skill: "know-how-your-store-is-built",
  mode: "asked",
});
