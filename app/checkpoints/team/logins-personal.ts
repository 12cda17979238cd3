import { ask, checkpoint, no, offering, yes } from "../checkpoint";
import { worksAlone } from "../profile-gates";
import { unseenStaff } from "../staff";
import { agree, count } from "../words";

export default checkpoint({
  asks: "Does each person who works in your admin have a login of their own?",
  skill: "give-each-person-their-own-login",
  mode: "assisted",
  needs: ["profile"],
  mayUse: ["staffAccounts"],

  answer({ profile, staffAccounts }) {
    const alone = worksAlone(profile);
    if (alone) return alone;
    if (!staffAccounts.known) return unseenStaff(staffAccounts.because);
    const { staff } = staffAccounts.value;
    const people = profile.adminPeople;
    const seen = [
      { field: "staffMembers.accountType", value: staff },
      { field: "profile.adminPeople", value: people ?? null },
    ];
    const logins = `Your admin has ${count(staff, "active login")} of staff`;
    if (people === undefined) return offering("adminPeople", ask(`${logins}.`, ...seen));
    const forAll = `for the ${count(people, "person", "people")} who ${agree(people, "works", "work")} in it`;
    return offering(
      "adminPeople",
      staff >= people
        ? yes(`${logins}, enough ${forAll}.`, ...seen)
        : no(`${logins}, too few ${forAll}.`, ...seen),
    );
  },

  examples: [
    { given: { staffAccounts: {} }, is: "ask", says: "3 active logins of staff." },
    { given: { profile: { adminPeople: 3 } }, is: "yes", says: "enough for the 3 people who work" },
    { given: { profile: { adminPeople: 5 } }, is: "no", says: "too few for the 5 people" },
    { given: { staffAccounts: { unread: "It failed." } }, is: "unknown" },
    { given: { profile: { worksAlone: true } }, is: "does-not-apply" },
  ],
});
