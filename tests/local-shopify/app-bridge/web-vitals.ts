export type WebVital = { id: string; name: "LCP" | "CLS" | "INP"; value: number };
export type WebVitalsCallback = (report: { metrics: WebVital[] }) => void | Promise<void>;

/** How long after the page has loaded the first report comes; a second one comes when the page is left. */
const reportAfterMs = 3000;

type LayoutShift = PerformanceEntry & { value: number; hadRecentInput: boolean };

/**
 * Measures the page the way the admin does and reports to the app. CLS is the sum of all shifts and INP the
 * slowest interaction, which is never less than Shopify would report.
 */
export function installWebVitals(tellAdmin: (metrics: WebVital[]) => void): {
  onReport(callback: WebVitalsCallback | null): Promise<void>;
} {
  let callback: WebVitalsCallback | null = null;
  let lcp: number | null = null;
  let cls = 0;
  let inp: number | null = null;

  observe("largest-contentful-paint", (entry) => {
    lcp = entry.startTime;
  });
  observe("layout-shift", (entry) => {
    const shift = entry as LayoutShift;
    if (!shift.hadRecentInput) cls += shift.value;
  });
  observe("event", (entry) => {
    const { interactionId } = entry as PerformanceEventTiming & { interactionId?: number };
    if (interactionId) inp = Math.max(inp ?? 0, entry.duration);
  });

  function report(): void {
    const id = String(Math.round(performance.timeOrigin));
    const metrics: WebVital[] = [{ id, name: "CLS", value: cls }];
    if (lcp !== null) metrics.push({ id, name: "LCP", value: lcp });
    if (inp !== null) metrics.push({ id, name: "INP", value: inp });
    tellAdmin(metrics);
    void callback?.({ metrics });
  }
  window.addEventListener("load", () => setTimeout(report, reportAfterMs));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") report();
  });

  return {
    onReport(next) {
      callback = next;
      return Promise.resolve();
    },
  };
}

function observe(type: string, see: (entry: PerformanceEntry) => void): void {
  if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
  new PerformanceObserver((list) => {
    list.getEntries().forEach(see);
  }).observe({ type, buffered: true });
}
