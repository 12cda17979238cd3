import type { RunningApp } from "../browser/running-app.ts";
import { median, moreAtMost, timed, type Figure } from "./figure";

const runs = 50;
const lessons = ["1.2.6.1", "1.5.5.2", "1.7.3.1", "4.1.6.2", "16.1.1.1"];

/** A lesson's page of a scanned store against the page that only has words on it, in turn: the server's time alone. */
export async function lessonFigure({ local }: RunningApp): Promise<Figure> {
  const bare: number[] = [];
  const lesson: number[] = [];
  const authorization = `Bearer ${await local.sessionToken("typical-1")}`;
  // The app turns robots away, and Node’s own name is one.
  const headers = { authorization, "user-agent": "Mozilla/5.0 (X11; Linux x86_64)" };
  const page = (path: string, says: string) =>
    timed(async () => {
      const reply = await fetch(`${local.appOrigin}/app/${path}`, { headers });
      const text = await reply.text();
      if (!text.includes(says))
        throw new Error(`The page ${path} answered ${reply.status} without “${says}”.`);
    });
  for (let run = -5; run < runs; run += 1) {
    const code = lessons[(run + 5) % lessons.length] ?? "1.2.6.1";
    const pair = [await page("about", "DijiPilot"), await page(`lessons/${code}`, "Prove it")] as const;
    // The first ones warm the server.
    if (run < 0) continue;
    bare.push(pair[0]);
    lesson.push(pair[1]);
  }
  return moreAtMost("a lesson's page: server time", { value: median(lesson), floor: median(bare) }, "ms", 15);
}
