import { ask, checkpoint } from "../checkpoint";
import { unseenStaff } from "../staff";
import { count } from "../words";

export default checkpoint({
  asks: "In the last 90 days, did you review all staff and collaborator accounts?",
  skill: "remove-access-nobody-needs",
  mode: "assisted",
  needs: [],
  mayUse: ["staffAccounts"],

  answer({ staffAccounts }) {
    if (!staffAccounts.known) return unseenStaff(staffAccounts.because);
    const { staff, collaborators } = staffAccounts.value;
    const accounts = `${count(staff, "staff account")} and ${count(collaborators, "collaborator account")}`;
    return ask(
      `Your admin has ${accounts} that are active.`,
      { field: "staffMembers.active", value: staff + collaborators },
      { field: "staffMembers.accountType (COLLABORATOR)", value: collaborators },
    );
  },

  examples: [
    { given: { staffAccounts: {} }, is: "ask", says: "3 staff accounts and 1 collaborator account" },
    { given: { staffAccounts: { unread: "It failed." } }, is: "unknown" },
  ],
});
