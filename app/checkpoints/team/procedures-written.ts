import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Are your ten core tasks, such as orders, refunds and new products, written as steps?",
  skill: "write-the-ten-core-procedures",
  mode: "asked",
});
