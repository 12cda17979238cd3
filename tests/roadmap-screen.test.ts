import { expect, test } from "vitest";
import { curriculum } from "~/curriculum/load.server";
import type { Result } from "~/diagnosis/diagnose";
import { findGaps } from "~/diagnosis/gaps";
import { buildRoadmap } from "~/roadmap/build-roadmap";
import { composeRoadmap, readPath } from "~/screens/roadmap-view";

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

function compose(readLessons: string[], path: "Launch" | "Scale" | "Lab" | null = null) {
  const steps = buildRoadmap(gaps, { readLessons: new Set(readLessons) });
  return composeRoadmap(steps, gaps, skills, path);
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
  const launch = compose([], "Launch");
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
