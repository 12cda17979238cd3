import { Outlet, useLocation, useNavigation } from "@remix-run/react";
import { useEffect, useState } from "react";
import { SkeletonForPage } from "./page-states";

/** Milliseconds a page may take before its skeleton replaces the one that is left; below, it would only flicker. */
const patience = 250;

/** The current page, or a skeleton while another is on its way for longer than a moment. */
export function PageOutlet() {
  const { pathname } = useLocation();
  const { location } = useNavigation();
  const wanted = location && location.pathname !== pathname ? location.pathname : null;
  const [late, setLate] = useState<string | null>(null);

  useEffect(() => {
    // The admin's own loading bar.
    globalThis.shopify?.loading(wanted !== null);
    if (wanted === null) return;
    const timer = setTimeout(() => setLate(wanted), patience);
    return () => {
      clearTimeout(timer);
      setLate(null);
    };
  }, [wanted]);

  // Polaris gives no landmark outside its own frame, and inside the admin there is none.
  return <main>{wanted !== null && late === wanted ? <SkeletonForPage /> : <Outlet />}</main>;
}
