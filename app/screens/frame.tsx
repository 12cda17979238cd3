import { useLocation, useNavigation } from "@remix-run/react";
import { useEffect, useState, type ReactNode } from "react";
import { SkeletonForPage } from "./page-states";

/** A page that comes sooner than this is not announced: a skeleton that flashes by is worse than none. */
const soonMs = 300;

/** The page, or its skeleton while the next one is slow to come. */
export function PageOrSkeleton({ children }: { children: ReactNode }) {
  const elsewhere = useLeaving();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    // The admin's own loading bar.
    globalThis.shopify?.loading(elsewhere);
    if (!elsewhere) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), soonMs);
    return () => clearTimeout(timer);
  }, [elsewhere]);
  return slow && elsewhere ? <SkeletonForPage /> : children;
}

/** Whether another page is on its way; a filter or a form of this one is its own affair. */
function useLeaving(): boolean {
  const { pathname } = useLocation();
  const { state, location } = useNavigation();
  return state === "loading" && location.pathname !== pathname;
}
