import { ask, checkpoint } from "../checkpoint";
import { isFreeMail } from "../domains";

export default checkpoint({
  asks: "Is the store owner's mailbox protected by two-step sign-in, with recovery codes kept safe?",
  skill: "protect-the-owner-mailbox",
  mode: "assisted",
  needs: ["ownerMailbox"],

  answer({ ownerMailbox: { domain } }) {
    const seen = { field: "shop.email", value: domain };
    const kind = isFreeMail(domain) ? `a free mailbox at ${domain}` : `a mailbox at ${domain}`;
    const question =
      "Is it protected by two-step sign-in, with the recovery codes kept in a second safe place?";
    return ask(`Your store's owner account uses ${kind}. ${question}`, seen);
  },

  examples: [
    { given: { ownerMailbox: {} }, is: "ask", says: "a mailbox at kilnandtable.example" },
    { given: { ownerMailbox: { domain: "gmail.com" } }, is: "ask", says: "a free mailbox at gmail.com" },
  ],
});
