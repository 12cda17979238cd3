import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from "chart.js";
import { tallyWords, type ProgramTally } from "./groups";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** Below this many pixels a program's title would leave no room for its bar. */
const roomForTitles = 560;

/** Draws a bar for each program, stacked by state; `choose` is called with a program's code. Gives what takes it away. */
export function drawPrograms(
  canvas: HTMLCanvasElement,
  programs: readonly ProgramTally[],
  choose: (code: string) => void,
): () => void {
  const style = getComputedStyle(canvas);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const label = (index: number, width: number) => {
    const program = programs[index];
    if (!program) return "";
    const name = `${program.code}  ${program.title}`;
    const most = width < roomForTitles ? 15 : 44;
    return name.length > most ? `${name.slice(0, most).trimEnd()}…` : name;
  };
  const chart = new Chart(canvas, {
    type: "bar",
    data: {
      labels: programs.map(({ title }) => title),
      datasets: tallyWords.map(({ state, word }) => ({
        label: word,
        // Parts of the whole program: small programs stay as readable as large ones.
        data: programs.map(({ counts, all }) => (all === 0 ? 0 : (100 * counts[state]) / all)),
        // The legend beside it takes its colors from the same place.
        backgroundColor: token(`--state-${state}`),
        borderColor: token("--p-color-bg-surface"),
        borderWidth: { right: 1 },
        barPercentage: 0.72,
        categoryPercentage: 1,
      })),
    },
    options: {
      indexAxis: "y",
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: "index", axis: "y", intersect: false },
      onClick: (_event, [bar]) => {
        const program = bar && programs[bar.index];
        if (program) choose(program.code);
      },
      onHover: (_event, bars) => (canvas.style.cursor = bars.length > 0 ? "pointer" : ""),
      scales: {
        x: { stacked: true, display: false, max: 100 },
        y: {
          stacked: true,
          grid: { display: false },
          border: { display: false },
          ticks: {
            autoSkip: false,
            crossAlign: "far",
            color: token("--p-color-text"),
            font: { size: 12, family: style.fontFamily },
            callback: (value) => label(Number(value), canvas.clientWidth),
          },
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            title: ([item]) => programs[item?.dataIndex ?? 0]?.title ?? "",
            label({ dataIndex, datasetIndex }) {
              const part = tallyWords[datasetIndex];
              const program = programs[dataIndex];
              return part && program ? `${program.counts[part.state]} ${part.word}` : "";
            },
          },
          filter: ({ parsed }) => (parsed.x ?? 0) > 0,
        },
      },
    },
  });
  return () => chart.destroy();
}
