import { expect, test } from "vitest";
import { profileShape, type ProfileKey } from "~/facts/stated/profile";
import { profileWords } from "~/screens/checkpoint/profile-words";
import { readStatement } from "~/forms/statement-form";

function form(about: string, says: string): FormData {
  const data = new FormData();
  data.set("about", about);
  data.set("says", says);
  return data;
}

test.each([
  [
    "themes/restore-rehearsed",
    "not-yet",
    { kind: "claim", checkpoint: "themes/restore-rehearsed", says: "not-yet" },
  ],
  ["profile/usesAi", "false", { kind: "profile", key: "usesAi", value: false }],
  ["profile/leadTimeDays", "21", { kind: "profile", key: "leadTimeDays", value: 21 }],
  ["profile/averageOrderValue", "48,50", { kind: "profile", key: "averageOrderValue", value: 48.5 }],
  ["profile/repeatRate", "0", { kind: "profile", key: "repeatRate", value: 0 }],
  ["profile/dispatchDays", "2", { kind: "profile", key: "dispatchDays", value: 2 }],
  ["profile/launchDate", "2027-01-31", { kind: "profile", key: "launchDate", value: "2027-01-31" }],
  ["profile/sourcing", "mixed", { kind: "profile", key: "sourcing", value: "mixed" }],
  ["profile/usesAi", "", { kind: "withdraw", about: "profile/usesAi" }],
])("%s = “%s” is understood", (about, says, statement) => {
  expect(readStatement(form(about, says))).toEqual(statement);
});

test.each([
  ["themes/restore-rehearsed", "perhaps"],
  ["themes/no-such-question", "yes"],
  ["profile/usesAi", "perhaps"],
  ["profile/leadTimeDays", "0"],
  ["profile/leadTimeDays", "9999999"],
  ["profile/averageOrderValue", "0"],
  ["profile/averageOrderValue", "1,234.50"],
  ["profile/averageOrderValue", "€48"],
  ["profile/repeatRate", "101"],
  ["profile/repeatRate", "27.5"],
  ["profile/dispatchDays", "-1"],
  ["profile/launchDate", "2027-02-31"],
  ["profile/sourcing", "stolen"],
  ["profile/toString", "true"],
  ["profile/", "true"],
])("%s = “%s” is a problem with a sentence", (about, says) => {
  expect(readStatement(form(about, says))).toMatchObject({
    kind: "problem",
    sentence: expect.stringMatching(/\.$/),
  });
});

test("a form that did not arrive is a problem", () => {
  expect(readStatement(null)).toMatchObject({ kind: "problem" });
  expect(readStatement(new FormData())).toMatchObject({ kind: "problem" });
});

test("every statement about the business has words, and its control offers only what is taken", () => {
  expect(Object.keys(profileWords).sort()).toEqual(Object.keys(profileShape.shape).sort());
  for (const [key, words] of Object.entries(profileWords)) {
    const offered =
      words.kind === "choice"
        ? words.choices.map(({ value }) => value)
        : {
            "yes-no": ["true", "false"],
            number: ["1", String("most" in words ? words.most : 0)],
            day: ["2026-11-23"],
          }[words.kind];
    for (const says of offered) {
      expect(readStatement(form(`profile/${key}`, says)), `${key} ${says}`).toMatchObject({
        kind: "profile",
      });
    }
    expect(profileShape.shape[key as ProfileKey], key).toBeDefined();
  }
});
