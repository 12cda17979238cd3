import { expect, test } from "vitest";
import { curriculum } from "~/curriculum/load.server";
import type { Result } from "~/diagnosis/diagnose";
import { findGaps } from "~/diagnosis/gaps";
import { buildRoadmap } from "~/roadmap/build-roadmap";
import type { Done } from "~/roadmap/done";
import type { Move } from "~/roadmap/moved";
import { composeCourse } from "~/screens/roadmap/course";
import { composeRoadmap, readPath } from "~/screens/roadmap/view";

const skills = curriculum().skillsByKey;
const backups = skills.get("shopify-backups-versioning")!;
const gaps = findGaps(
  [
    missing("themes/backup-recent", backups.key),
    missing("products/skus-unique", "give-every-variant-a-unique-sku"),
    missing("products/compare-prices-honest", "show-honest-compare-at-prices"),
  ],
  skills,
);

type Asked = { path?: "Launch" | "Scale" | "Lab"; hours?: number; of?: typeof gaps };

function compose(readLessons: string[], { path, hours, of = gaps }: Asked = {}) {
  const steps = buildRoadmap(of, { readLessons: new Set(readLessons) });
  const today = "2026-11-25";
  const roadmap = composeRoadmap({
    steps,
    gaps: of,
    skills,
    path: path ?? null,
    hours: hours ?? null,
    today,
  });
  return { ...roadmap, stops: roadmap.groups.flatMap(({ stops }) => stops) };
}

test("each missing skill is one stop, in the order of the steps", () => {
  const { stops, lessons } = compose([]);
  expect(stops.map(({ place }) => place)).toEqual([1, 2, 3]);
  expect(new Set(stops.map(({ checkpoint }) => checkpoint)).size).toBe(3);
  expect(stops.reduce((sum, stop) => sum + stop.lessons.length, 0)).toBe(lessons);
});

test("a read lesson is marked and its minutes are no longer ahead", () => {
  const [before, after] = [compose([]), compose(["1.2.6.1"])];
  const lesson = backups.lessons.find(({ code }) => code === "1.2.6.1")!;
  expect(before.lessonsRead).toBe(0);
  expect(after.lessonsRead).toBe(1);
  expect(before.minutesLeft - after.minutesLeft).toBe(lesson.minutes);
  const stop = after.stops.find(({ checkpoint }) => checkpoint === "themes/backup-recent");
  expect(stop?.lessons.map(({ code, read }) => [code, read])).toEqual([
    ["1.2.6.1", true],
    ["1.2.6.2", false],
  ]);
});

test("with all lessons read the fix is still ahead", () => {
  const stop = compose(backups.lessons.map(({ code }) => code)).stops.find(
    ({ checkpoint }) => checkpoint === "themes/backup-recent",
  );
  expect(stop?.minutesLeft).toBe(backups.minutes);
});

test("a path shows its own stops with their places on the whole roadmap", () => {
  const all = compose([]);
  const launch = compose([], { path: "Launch" });
  expect(launch.stops).toEqual(all.stops.filter(({ path }) => path === "Launch"));
  expect(launch.stops.length).toBeGreaterThan(0);
  expect(launch.stops.length).toBeLessThan(all.stops.length);
  expect(launch.paths).toEqual(all.paths);
  expect(launch.paths.find(({ path }) => path === null)?.count).toBe(3);
});

test("a word that names no path shows all of them", () => {
  expect(readPath(new URLSearchParams("path=Scale"))).toBe("Scale");
  expect(readPath(new URLSearchParams("path=Moon"))).toBeNull();
});

/** A gap for each of the first skills of the curriculum. */
function many(count: number) {
  const first = [...skills.values()].slice(0, count);
  return findGaps(
    first.map(({ key }) => missing(`some/${key}`, key)),
    skills,
  );
}

test("of many stops the first are shown whole and the rest in a line each, every one once and in its place", () => {
  const { stops, later, count } = compose([], { of: many(150) });
  expect(count).toBe(150);
  expect(stops.length).toBeLessThanOrEqual(12);
  expect([...stops, ...later.flatMap((ahead) => ahead.stops)].map(({ place }) => place)).toEqual(
    Array.from({ length: 150 }, (_, at) => at + 1),
  );
});

test("without hours there are no dates, and with hours every stop has its week", () => {
  const without = compose([], { of: many(40) });
  expect(without.groups.map(({ title, days }) => [title, days])).toEqual([["Next", null]]);
  expect(without.until).toBeNull();
  expect(without.later.map(({ days }) => days)).toEqual([null]);

  const { groups, later, until } = compose([], { of: many(40), hours: 2 });
  // A Wednesday: the week's first two days are gone.
  expect(groups[0]).toMatchObject({ title: "This week", days: "Nov 25 – 29" });
  expect(groups[1]).toMatchObject({ title: "Next week", days: "Nov 30 – Dec 6" });
  expect(groups[0]?.minutes).toBe(Math.round((120 * 5) / 7));
  expect(later.every(({ days }) => days !== null)).toBe(true);
  expect(until).toContain("2027");
});

test("a stop that a week ends within says into which week it goes on, and that week says so as well", () => {
  const { groups } = compose([], { of: many(10), hours: 1 });
  const spanning = groups.flatMap(({ stops }) => stops).filter(({ until }) => until !== null);
  expect(spanning.length).toBeGreaterThan(0);
  const goOn = new Set(groups.flatMap(({ goesOn }) => goesOn));
  expect(spanning.map(({ title }) => title).filter((title) => !goOn.has(title))).toEqual([]);
});

test("where no lesson is written, the question stands in its place", () => {
  const all = compose([], { of: many(12) }).stops;
  for (const { lessons, asks } of all) expect(asks === null).toBe(lessons.some(({ written }) => written));
});

test("the merchant's word closes what the merchant said is missing; else the store does", () => {
  const store = { verdict: "ask", sentence: "" } as const;
  const told = { says: "not-yet", at: "2026-11-20T10:00:00Z", role: "settles", store } as const;
  const of = findGaps(
    [
      missing("themes/backup-recent", backups.key),
      { ...missing("products/skus-unique", "give-every-variant-a-unique-sku"), mode: "asked", told },
    ],
    skills,
  );
  const closedBy = new Map(compose([], { of }).stops.map((stop) => [stop.checkpoint, stop.closedBy]));
  expect(closedBy.get("themes/backup-recent")).toBe("store");
  expect(closedBy.get("products/skus-unique")).toBe("merchant");
});

test("what moved is told with its reason, and what is done with its day and whose word it is", () => {
  const about = { skill: backups.key, title: "A spare copy", checkpoint: "themes/backup-recent" };
  const done: Done[] = [
    { ...about, sentence: "It is there.", at: new Date("2026-11-20T23:30:00Z"), by: "store" },
    {
      ...about,
      checkpoint: "a/b",
      sentence: "You told us.",
      at: new Date("2025-12-31T10:00:00Z"),
      by: "merchant",
    },
  ];
  const moves: Move[] = [
    { ...about, way: "closed", by: "store", was: 1 },
    {
      ...about,
      checkpoint: "a/c",
      way: "up",
      was: 9,
      place: 2,
      cause: { kind: "now-opens", title: "Another" },
    },
  ];
  const course = { since: new Date("2026-11-16T10:00:00Z"), moves, done };
  const view = composeCourse({ course, skills, zone: "Europe/Berlin", today: "2026-11-23" });
  expect(view.since).toBe("since Nov 16");
  expect(view.moved.map(({ way, why }) => [way, why])).toEqual([
    ["Done", "Closed on Nov 21: your store shows it."],
    ["Sooner", "From place 9 to 2: it comes before “Another”, which is new."],
  ]);
  expect(view.done.map(({ on, by }) => [on, by])).toEqual([
    ["Nov 21", "store"],
    ["Dec 31, 2025", "merchant"],
  ]);
});

test("many steps that are new for one reason are told as one; a few each by itself", () => {
  const news = (count: number, by: "store" | "merchant") =>
    Array.from({ length: count }, (_, at): Move => {
      const about = { skill: `${by}-${at}`, title: `Skill ${at}`, checkpoint: `${by}/${at}` };
      return { ...about, way: "new", by, because: "found", place: at + 1 };
    });
  const course = {
    since: new Date("2026-11-23T08:00:00Z"),
    moves: [...news(3, "store"), ...news(40, "merchant")],
    done: [],
  };
  const { since, moved } = composeCourse({ course, skills, zone: "UTC", today: "2026-11-23" });
  expect(since).toBe("today");
  expect(moved.map(({ title, url }) => [title, url])).toEqual([
    ["Skill 0", "/app/gaps/store/0"],
    ["Skill 1", "/app/gaps/store/1"],
    ["Skill 2", "/app/gaps/store/2"],
    ["40 steps", null],
  ]);
  expect(moved[3]?.why).toBe("You told us that they are missing.");
});

function missing(checkpoint: string, skill: string): Result {
  return {
    checkpoint,
    skill,
    mode: "auto",
    asks: "Is it so?",
    verdict: "no",
    sentence: "It is not.",
    because: null,
    evidence: [],
    readAt: null,
  };
}
