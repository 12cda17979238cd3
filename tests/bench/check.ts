import type { RunningApp } from "../browser/running-app.ts";
import { atMost, median, timed, type Figure } from "./figure";

const runs = 7;

/** How long “Check my store” takes to answer, from the request to the whole reply. */
export async function checkFigure({ local }: RunningApp): Promise<Figure> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const token = await local.sessionToken("typical-1");
    const time = await timed(async () => {
      const reply = await fetch(`${local.appOrigin}/app/check/themes/backup-recent`, {
        method: "POST",
        // The app turns robots away, and Node’s own name is one.
        headers: { authorization: `Bearer ${token}`, "user-agent": "Mozilla/5.0 (X11; Linux x86_64)" },
      });
      const answer = await reply.text();
      if (!answer.includes('"verdict":"no"'))
        throw new Error(`The check answered ${reply.status}: ${answer}`);
    });
    // The first one opens connections.
    if (run > 0) times.push(time);
  }
  return atMost("“Check my store” at 80 ms a request", median(times), "ms", 2_000);
}
