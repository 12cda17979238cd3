import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you show customer photos or videos in your store, with permission on file?",
  skill: "publish-customer-content",
  mode: "asked",
});
