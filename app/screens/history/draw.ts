import {
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from "chart.js";
import type { CoursePoint } from "./history";

Chart.register(CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);

/** Draws the course into a canvas; gives what takes it away again. */
export function drawCourse(
  canvas: HTMLCanvasElement,
  course: readonly CoursePoint[],
  zone: string | null,
): () => void {
  const token = (name: string) => getComputedStyle(canvas).getPropertyValue(name).trim();
  const points = (value: (point: CoursePoint) => number | null) =>
    course.map((point) => ({ x: Date.parse(point.at.iso), y: value(point) }));
  const [text, grid] = [token("--p-color-text-secondary"), token("--p-color-border-secondary")];
  // Told apart by their dashes and marks as well as by color.
  const line = (label: string, color: string, more: object) => ({
    label,
    borderColor: token(color),
    backgroundColor: token(color),
    borderWidth: 2,
    pointRadius: 4,
    ...more,
  });
  const times = course.map(({ at }) => Date.parse(at.iso));
  const ticks = ticksOf(times, formatFor(times, zone));
  const chart = new Chart(canvas, {
    type: "line",
    data: {
      datasets: [
        { ...line("Store score", "--p-color-bg-fill-brand", {}), data: points(({ store }) => store) },
        {
          ...line("Business score", "--p-color-bg-fill-success", { pointStyle: "rect" }),
          data: points(({ business }) => business),
        },
        {
          ...line("Settled, in %", "--p-color-icon-info", { pointStyle: "triangle", borderDash: [6, 4] }),
          data: points(({ coverage }) => coverage),
        },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: "index", intersect: false },
      scales: {
        x: {
          type: "linear",
          grid: { display: false },
          // Days apart as they were; a time scale would need another library for its calendar.
          afterBuildTicks: (axis) => void (axis.ticks = ticks),
          ticks: { color: text, maxRotation: 0, callback: (_, index) => ticks[index]?.label ?? "" },
        },
        y: { min: 0, max: 100, grid: { color: grid }, ticks: { color: text, stepSize: 25 } },
      },
      plugins: {
        legend: {
          position: "bottom",
          labels: { color: text, usePointStyle: true, boxHeight: 7, padding: 16 },
        },
        tooltip: { callbacks: { title: ([item]) => course[item?.dataIndex ?? 0]?.at.text ?? "" } },
      },
    },
  });
  return () => chart.destroy();
}

const dayInMs = 86_400_000;

type Format = (at: number) => string;

/** Days as the store's calendar has them; times of day where all lies within two days. */
function formatFor(times: readonly number[], zone: string | null): Format {
  const close = Math.max(...times) - Math.min(...times) < 2 * dayInMs;
  const form = close
    ? ({ hour: "numeric", minute: "2-digit" } as const)
    : ({ month: "short", day: "numeric" } as const);
  try {
    return new Intl.DateTimeFormat("en-US", { ...form, timeZone: zone ?? "UTC" }).format;
  } catch {
    return new Intl.DateTimeFormat("en-US", { ...form, timeZone: "UTC" }).format;
  }
}

const mostTicks = 5;

/** Moments for the axis, evenly apart from the first to the last, none named twice. */
function ticksOf(times: readonly number[], format: Format): { value: number; label: string }[] {
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const all = Array.from({ length: mostTicks }, (_, index) => {
    const value = first + ((last - first) * index) / (mostTicks - 1);
    return { value, label: format(value) };
  });
  return all.filter(({ label }, index) => all.findIndex((other) => other.label === label) === index);
}
