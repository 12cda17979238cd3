import { checkpoint, doesNotApply } from "../checkpoint";
import { day, daysBetween } from "../words";

const settledAfterDays = 60;

export default checkpoint({
  asks: "Do you have a written launch-week plan with dates and names?",
  skill: "prepare-a-launch-week-plan",
  mode: "asked",
  needs: ["profile", "readAt"],
  offers: "launchDate",
  // Orders older than 60 days are out of sight, so only the stated launch date can show that the store is long open.
  applies: ({ profile: { launchDate }, readAt }) =>
    launchDate && daysBetween(launchDate, readAt) > settledAfterDays
      ? {
          ...doesNotApply(`You told us that your store has been open since ${day(launchDate)}.`, {
            field: "profile.launchDate",
            value: launchDate,
          }),
          offers: "launchDate",
        }
      : null,
  examples: [
    { given: { profile: { launchDate: "2026-12-01" } }, is: "ask" },
    { given: { profile: { launchDate: "2025-03-01" } }, is: "does-not-apply", says: "March 1, 2025" },
  ],
});
