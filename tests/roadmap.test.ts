import fc from "fast-check";
import { expect, test } from "vitest";
import type { Gap } from "~/diagnosis/gaps";
import { buildRoadmap } from "~/roadmap/build-roadmap";
import { inOrder, type Job } from "~/roadmap/order";

/** Jobs whose prerequisites are among those made before them, so that there is no cycle. */
const anyJobs = fc
  .array(
    fc.record({
      worth: fc.integer({ min: 1, max: 5 }),
      minutes: fc.integer({ min: 1, max: 90 }),
      before: fc.nat(),
    }),
    {
      maxLength: 40,
    },
  )
  .map((all) =>
    all.map(({ worth, minutes, before }, index): Job => {
      const after = index > 0 && before % 3 > 0 ? [`skill-${before % index}`] : [];
      return { key: `skill-${index}`, code: `1.1.${index}`, worth, minutes, after };
    }),
  );

test("every job is there once, and none before what it needs", () => {
  fc.assert(
    fc.property(anyJobs, (jobs) => {
      const order = inOrder(jobs).map(({ key }) => key);
      expect([...order].sort()).toEqual(jobs.map(({ key }) => key).sort());
      for (const { key, after } of jobs)
        for (const before of after) expect(order.indexOf(before)).toBeLessThan(order.indexOf(key));
    }),
  );
});

test("the order of the input never shows", () => {
  fc.assert(
    fc.property(
      anyJobs.chain((jobs) =>
        fc.tuple(fc.constant(jobs), fc.shuffledSubarray(jobs, { minLength: jobs.length })),
      ),
      ([jobs, shuffled]) => {
        expect(inOrder(shuffled)).toEqual(inOrder(jobs));
      },
    ),
  );
});

test("without prerequisites it is the most worth a minute first", () => {
  fc.assert(
    fc.property(anyJobs, (jobs) => {
      const rates = inOrder(jobs.map((job) => ({ ...job, after: [] }))).map(
        ({ worth, minutes }) => worth / minutes,
      );
      expect(rates).toEqual([...rates].sort((a, b) => b - a));
    }),
  );
});

test("a job that is poor in itself comes first where it opens rich ones", () => {
  const jobs: Job[] = [
    { key: "modest", code: "1", worth: 2, minutes: 20, after: [] },
    { key: "door", code: "2", worth: 1, minutes: 30, after: [] },
    { key: "rich", code: "3", worth: 5, minutes: 10, after: ["door"] },
    { key: "richer", code: "4", worth: 5, minutes: 5, after: ["door"] },
  ];
  expect(inOrder(jobs).map(({ key }) => key)).toEqual(["door", "richer", "rich", "modest"]);
});

test("jobs that wait for one another, which the curriculum forbids, still all come", () => {
  const jobs: Job[] = [
    { key: "a", code: "1", worth: 1, minutes: 5, after: ["b"] },
    { key: "b", code: "2", worth: 1, minutes: 5, after: ["a"] },
  ];
  expect(inOrder(jobs)).toHaveLength(2);
});

function gap(key: string, lessons: [string, number][], after: string[] = []): Gap {
  const skill = {
    ...{ key, code: key, title: `Skill ${key}`, impact: 3, effort: 1, minutes: 10, after },
    lessons: lessons.map(([code, minutes]) => ({ code, title: code, minutes })),
  };
  return { skill, result: { checkpoint: `store/${key}` } as Gap["result"], critical: false, unlocks: [] };
}

test("lessons that are read make a gap cheaper, and it moves up", () => {
  const gaps = [
    gap("a", [["a.1", 10]]),
    gap("b", [
      ["b.1", 15],
      ["b.2", 5],
    ]),
  ];
  const lessons = (read: string[]) =>
    buildRoadmap(gaps, { readLessons: new Set(read) }).map(({ lesson }) => lesson);
  expect(lessons([])).toEqual(["a.1", "b.1", "b.2"]);
  expect(lessons(["b.1"])).toEqual(["b.1", "b.2", "a.1"]);
});

test("a step says why now: what it comes before, and how long it takes", () => {
  const gaps = [gap("a", [["a.1", 10]]), gap("b", [["b.1", 5]], ["a"]), gap("c", [["c.1", 5]], ["a"])];
  const [first] = buildRoadmap(gaps, { readLessons: new Set() });
  expect(first?.why).toBe("It takes about 20 minutes and comes before “Skill b” and 1 more.");
});

test("why now names what is critical, what is quick and what is read already", () => {
  const why = (changes: Partial<Gap["skill"]>, read: string[] = [], more: Gap[] = []) => {
    const of = gap("a", [
      ["a.1", 10],
      ["a.2", 5],
    ]);
    const gaps = [{ ...of, skill: { ...of.skill, ...changes } }, ...more];
    return buildRoadmap(gaps, { readLessons: new Set(read) }).find(({ skill }) => skill === "a")?.why;
  };
  const critical = { ...gap("b", [["b.1", 5]], ["a"]) };
  critical.skill = { ...critical.skill, impact: 5 };
  expect(why({})).toBe("It takes about 25 minutes for an impact of 3 out of 5.");
  expect(why({ impact: 5 })).toBe("It is critical and takes about 25 minutes.");
  expect(why({ minutes: 0 })).toBe("It is quick, about 15 minutes for an impact of 3 out of 5.");
  expect(why({ impact: 5 }, ["a.1"])).toBe(
    "It is critical, and you have read 1 of its 2 lessons: it takes only about 15 minutes more.",
  );
  expect(why({}, ["a.1", "a.2"], [critical])).toBe(
    "You have read all of its lessons: it takes only about 10 minutes more and comes before “Skill b”, which is critical.",
  );
});

test("what a step opens is named by its worth, whatever the order of the gaps", () => {
  const worth = (key: string, impact: number) => {
    const made = gap(key, [[`${key}.1`, 5]], ["a"]);
    return { ...made, skill: { ...made.skill, impact } };
  };
  const gaps = [gap("a", [["a.1", 10]]), worth("b", 2), worth("c", 4)];
  for (const all of [gaps, gaps.toReversed()]) {
    expect(buildRoadmap(all, { readLessons: new Set() })[0]?.why).toContain(
      "comes before “Skill c” and 1 more",
    );
  }
});
