import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Is the domain of your sender email authenticated (SPF, DKIM, DMARC)?",
  skill: "authenticate-your-sending-domain",
  mode: "asked",
});
