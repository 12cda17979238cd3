import type { Shop } from "~/facts/shop";
import type { Profile } from "~/facts/stated/profile";
import { doesNotApply, type DoesNotApply } from "./checkpoint";
import { day } from "./words";

/** A development store, which sells to nobody. */
export function developmentStore({ plan }: Pick<Shop, "plan">): DoesNotApply | null {
  if (!plan.partnerDevelopment) return null;
  const seen = { field: "shop.plan.partnerDevelopment", value: true };
  return doesNotApply("This is a development store, which is made for testing and not for selling.", seen);
}

/** The merchant told us a day on which the store opens, and it lies ahead. */
export function opensLater({ launchDate }: Profile, readAt: string): DoesNotApply | null {
  if (!launchDate || launchDate <= readAt.slice(0, 10)) return null;
  const stated = { field: "profile.launchDate", value: launchDate };
  return {
    ...doesNotApply(`You told us that your store opens on ${day(launchDate)}.`, stated),
    offers: "launchDate",
  };
}

/** Not open yet, as everybody may know; what needs visitors or sales is pointless until then. */
export function notOpenYet(shop: Pick<Shop, "plan">, profile: Profile, readAt: string): DoesNotApply | null {
  return developmentStore(shop) ?? opensLater(profile, readAt);
}

/** A password keeps everybody out: one finding, with a question of its own. */
export function behindPassword({ passwordProtected }: { passwordProtected: boolean }): DoesNotApply | null {
  if (!passwordProtected) return null;
  const seen = { field: "onlineStore.passwordProtection.enabled", value: true };
  return doesNotApply("A password keeps everybody out of your store, which has a question of its own.", seen);
}
