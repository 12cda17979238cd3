import type { FileHandle } from "node:fs/promises";
import { BulkLost, lost } from "./bulk-lost";
import { namelessFile } from "./nameless-file.server";
import type { Gathered } from "./operation.server";
import { emptySurvey, surveyLines, type Survey } from "./survey";

/** Fetches a finished file. The address carries its own signature: the store's token is not sent with it. */
export type Download = (url: string, signal: AbortSignal) => Promise<Response>;

/** The usual way to fetch a file. */
export const download: Download = (url, signal) => fetch(url, { signal });

export type Spooled = { file: FileHandle; survey: Survey };

const tries = 2;

/** Brings a bulk file onto the disk as it streams in, and makes sure that it is whole. Whoever calls closes it. */
export async function spool(
  { url, lines, roots }: Gathered,
  fetchFile: Download,
  signal: AbortSignal,
): Promise<Spooled> {
  for (let left = tries - 1; ; left -= 1) {
    const file = await namelessFile();
    try {
      const survey = url === null ? emptySurvey() : await written(file, await fetchFile(url, signal));
      if (survey.owners.length < lines || survey.roots < roots)
        throw lost("Shopify's list of this arrived incomplete.");
      return { file, survey };
    } catch (error) {
      await file.close();
      if (left === 0 || signal.aborted) throw error instanceof BulkLost ? error : lost(broke);
    }
  }
}

async function written(file: FileHandle, response: Response): Promise<Survey> {
  const survey = emptySurvey();
  if (!response.ok || !response.body) throw lost(broke);
  let rest = "";
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at)).bytesWritten;
    const text = rest + bytes.toString("latin1");
    const end = text.lastIndexOf("\n") + 1;
    surveyLines(survey, text.slice(0, end));
    rest = text.slice(end);
  }
  surveyLines(survey, rest);
  return survey;
}

const broke = "The connection broke while Shopify's list of this was being fetched.";
