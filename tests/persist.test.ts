import { expect, onTestFinished, test, vi } from "vitest";
import { persist } from "~/persist";

function listen(): string[] {
  const said: string[] = [];
  const spy = vi.spyOn(console, "error").mockImplementation((line: string) => void said.push(line));
  onTestFinished(() => spy.mockRestore());
  return said;
}

test("what works the first time is not tried again", async () => {
  const said = listen();
  await persist(() => Promise.reject(new Error("asked")), null, { forMs: 60_000, everyMs: 1 });
  expect(said).toEqual([]);
});

test("what does not work is tried again until it does, with one line each time", async () => {
  const said = listen();
  const reasons = ["The door is shut.", "The door sticks.", null];
  const attempt = async () => reasons.shift() ?? null;
  await persist(attempt, await attempt(), { forMs: 60_000, everyMs: 1 });
  expect(said).toEqual([
    "The door is shut. Trying again in 0.001 s.",
    "The door sticks. Trying again in 0.001 s.",
  ]);
});

test("what never works is given up with the last reason once the time is over", async () => {
  const said = listen();
  const trying = persist(async () => "The door sticks.", "The door is shut.", { forMs: 50, everyMs: 20 });
  await expect(trying).rejects.toThrow("The door sticks. The process stops.");
  expect(said[0]).toMatch(/^The door is shut\. Trying/);
});

test("what nobody can put right in the meantime is given up at once", async () => {
  const trying = persist(async () => null, "The door is shut.", { forMs: 0, everyMs: 20 });
  await expect(trying).rejects.toThrow("The door is shut. The process stops.");
});
