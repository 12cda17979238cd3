import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do SPF, DKIM and DMARC pass for the domain your emails come from?",
  skill: "authenticate-your-sending-domain",
  mode: "asked",
});
