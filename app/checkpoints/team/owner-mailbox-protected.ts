import { ask, checkpoint } from "../checkpoint";
import { isFreeMail } from "../domains";

export default checkpoint({
  asks: "Does the store owner's email account use two-step authentication?",
  skill: "protect-the-owner-mailbox",
  mode: "assisted",
  needs: ["ownerMailbox"],

  answer({ ownerMailbox: { domain } }) {
    const seen = { field: "shop.email", value: domain };
    const kind = isFreeMail(domain) ? `a free mailbox at ${domain}` : `a mailbox at ${domain}`;
    return ask(`Your store's owner account uses ${kind}.`, seen);
  },

  examples: [
    { given: { ownerMailbox: {} }, is: "ask", says: "a mailbox at kilnandtable.example" },
    { given: { ownerMailbox: { domain: "gmail.com" } }, is: "ask", says: "a free mailbox at gmail.com" },
  ],
});
