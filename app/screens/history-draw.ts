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
  const day = dayFormat(zone);
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
          ...line("Settled, in %", "--p-color-bg-fill-info", { pointStyle: "triangle", borderDash: [6, 4] }),
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
          ticks: { color: text, maxTicksLimit: 6, maxRotation: 0, callback: (at) => day(Number(at)) },
        },
        y: { min: 0, max: 100, grid: { color: grid }, ticks: { color: text, stepSize: 25 } },
      },
      plugins: {
        legend: { position: "bottom", labels: { color: text, usePointStyle: true } },
        tooltip: { callbacks: { title: ([item]) => course[item?.dataIndex ?? 0]?.at.text ?? "" } },
      },
    },
  });
  return () => chart.destroy();
}

function dayFormat(zone: string | null): (at: number) => string {
  const form = { month: "short", day: "numeric" } as const;
  try {
    const format = new Intl.DateTimeFormat("en-US", { ...form, timeZone: zone ?? "UTC" });
    return (at) => format.format(at);
  } catch {
    const format = new Intl.DateTimeFormat("en-US", { ...form, timeZone: "UTC" });
    return (at) => format.format(at);
  }
}
