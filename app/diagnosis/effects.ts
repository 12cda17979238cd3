import type { Checkpoint } from "~/checkpoints/checkpoint";
import type { Readings } from "~/facts/fact";
import { profileShape, sourcings, type Profile, type ProfileKey } from "~/facts/stated/profile";
import { answerOne } from "./diagnose";

/** Long past, and far ahead of any reading: a store that is open, and one that is not yet. */
const days = ["2000-01-01", "2999-12-31"];

/**
 * The statements about the business that would open or close questions of this store, with how many. Only those of
 * a few values are tried: figures change what an answer says, not whether its question makes sense.
 */
export function gatesOf(
  checkpoints: ReadonlyMap<string, Checkpoint>,
  readings: Readings,
): Map<ProfileKey, number> {
  const profile = readings.profile?.known ? readings.profile.value : {};
  const hanging = [...checkpoints].filter(([, { needs, mayUse }]) =>
    [...needs, ...mayUse].includes("profile"),
  );
  const gates = new Map<ProfileKey, number>();
  for (const [id, checkpoint] of hanging) {
    const applies = (value: Profile) => {
      const { verdict, fault } = answerOne(id, checkpoint, {
        ...readings,
        profile: { known: true, value },
      });
      return fault ? "failed" : verdict !== "does-not-apply";
    };
    for (const key of readsOf(id, checkpoint, readings, profile)) {
      const tried = [undefined, ...valuesOf(key)].map((value) => applies({ ...profile, [key]: value }));
      // A rule that fails is opened and closed by nothing.
      if (tried.includes(true) && tried.includes(false)) gates.set(key, (gates.get(key) ?? 0) + 1);
    }
  }
  return gates;
}

/** The statements that a checkpoint looks at for this store; most look at one or two. */
function readsOf(id: string, checkpoint: Checkpoint, readings: Readings, profile: Profile): Set<ProfileKey> {
  const read = new Set<ProfileKey>(Object.keys(profile) as ProfileKey[]);
  const value = new Proxy(profile, {
    get(from, key) {
      if (Object.hasOwn(profileShape.shape, key)) read.add(key as ProfileKey);
      return Reflect.get(from, key) as unknown;
    },
  });
  answerOne(id, checkpoint, { ...readings, profile: { known: true, value } });
  return read;
}

function valuesOf(key: ProfileKey): readonly (string | boolean)[] {
  if (key === "sourcing") return sourcings;
  if (key === "launchDate") return days;
  return profileShape.shape[key].safeParse(true).success ? [true, false] : [];
}
