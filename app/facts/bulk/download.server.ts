import type { FileHandle } from "node:fs/promises";
import { TooLarge } from "../reading/too-large";
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
/** A product with all that Shopify lets it hold stays far below. */
const longestLine = 8 * 1024 * 1024;
/** Lines of 100,000 products with their variants and pictures, several times over: 16 bytes of memory each. */
const mostLines = 4_000_000;
const mostBytes = 4 * 1024 ** 3;

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
      if (error instanceof TooLarge) throw error;
      if (left === 0 || signal.aborted) throw error instanceof BulkLost ? error : lost(broke);
    }
  }
}

async function written(file: FileHandle, response: Response): Promise<Survey> {
  const survey = emptySurvey();
  if (!response.ok || !response.body) throw lost(broke);
  // What has come of a line that has not ended yet.
  let open: string[] = [];
  let length = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at)).bytesWritten;
    const text = bytes.toString("latin1");
    const end = text.lastIndexOf("\n") + 1;
    if (end > 0) {
      surveyLines(survey, open.join("") + text.slice(0, end));
      [open, length] = [[], 0];
    }
    open.push(text.slice(end));
    length += text.length - end;
    if (length > longestLine || survey.bytes > mostBytes || survey.owners.length > mostLines)
      throw new TooLarge();
  }
  surveyLines(survey, open.join(""));
  return survey;
}

const broke = "The connection broke while Shopify's list of this was being fetched.";
