import { day } from "~/checkpoints/words";
import type { Program, Skill } from "~/curriculum/shape";
import { zoneOf } from "~/diagnosis/heed";
import type { ProfileKey } from "~/facts/stated/profile";
import type { Standing } from "~/shop/standing.server";
import { claimChoices } from "./words";
import { profileWords } from "../checkpoint/profile-words";

/** Something the merchant said, with the answers it can be changed to; none for what is typed. */
export type GivenAnswer = {
  about: string;
  asks: string;
  says: string;
  /** The answer in words, and the day it was given. */
  title: string;
  on: string | null;
  /** Where its own page is; null for a statement about the business. */
  url: string | null;
  choices: readonly { value: string; title: string }[];
  contradicts: boolean;
};

export type GivenAnswers = { title: string; answers: GivenAnswer[] }[];

/** Everything the merchant has said: about the business first, then by program, the curriculum's order. */
export function composeAnswers(
  { results, statements, scan }: Pick<Standing, "results" | "statements" | "scan">,
  skills: ReadonlyMap<string, Skill>,
  programs: readonly Pick<Program, "code" | "title">[],
): GivenAnswers {
  const zone = zoneOf(scan.readings);
  const business = Object.entries(statements.profile).map(([key, value]): GivenAnswer => {
    const about = key as ProfileKey;
    const at = statements.statedAt?.[about];
    const choices = choicesOf(about);
    const says = String(value);
    return {
      about: `profile/${key}`,
      asks: profileWords[about].asks,
      says,
      title: choices.find((choice) => choice.value === says)?.title ?? typedTitle(about, says),
      on: at ? day(at, zone) : null,
      url: null,
      choices,
      contradicts: false,
    };
  });
  const order = new Map([...skills.keys()].map((key, index) => [key, index]));
  const given = results
    .filter(({ told }) => told)
    .sort((a, b) => (order.get(a.skill) ?? 0) - (order.get(b.skill) ?? 0))
    .flatMap(({ checkpoint, asks, skill, told }) => {
      const program = skills.get(skill)?.program;
      if (!told || program === undefined) return [];
      const title = claimChoices.find(({ value }) => value === told.says)?.title ?? told.says;
      const answer: GivenAnswer = {
        about: checkpoint,
        asks,
        says: told.says,
        title,
        on: day(told.at, zone),
        url: `/app/gaps/${checkpoint}`,
        choices: [...claimChoices, takeBack],
        contradicts: told.role === "contradicts",
      };
      return [{ program, answer }];
    });
  const byProgram = programs.map(({ code, title }) => ({
    title,
    answers: given.filter(({ program }) => program === code).map(({ answer }) => answer),
  }));
  return [{ title: "Your business", answers: business }, ...byProgram].filter(
    ({ answers }) => answers.length > 0,
  );
}

const takeBack = { value: "", title: "Take back" };

function choicesOf(key: ProfileKey): GivenAnswer["choices"] {
  const words = profileWords[key];
  switch (words.kind) {
    case "yes-no":
      return [{ value: "true", title: "Yes" }, { value: "false", title: "No" }, takeBack];
    case "choice":
      return [...words.choices, takeBack];
    default:
      return [];
  }
}

function typedTitle(key: ProfileKey, says: string): string {
  const words = profileWords[key];
  if (words.kind === "day") return day(says);
  return words.kind === "number" ? `${says} ${words.unit}` : says;
}
