import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { splitFile } from "~/curriculum/parse";
import { readContent } from "~/curriculum/read-content.server";
import { buildIfNeeded } from "../local-shopify/prepare-app.ts";

/** Everything in a folder of the build, as one text. */
async function textOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  return texts.join("\n");
}

/** Sentences of a lesson in plain letters, which stand in any file as they stand here. */
function sentencesOf(text: string): string[] {
  return splitFile(text).body.match(/[A-Z][a-z]+(?:,? [a-z]+){6,}\./g) ?? [];
}

test("a browser is sent no lesson, glossary or index as code", async () => {
  await buildIfNeeded(() => {});
  const [client, server] = await Promise.all([textOf("build/client"), textOf("build/server")]);
  const lessons = (await readContent(process.cwd())).filter(({ file }) => /\/\d[\d.]*-[^/]*\.md$/.test(file));
  const sentences = lessons.flatMap(({ text }) => sentencesOf(text));
  expect(sentences.length).toBeGreaterThan(10 * lessons.length);
  // The server has them as they are, so the search for them would find them.
  expect(sentences.filter((sentence) => !server.includes(sentence))).toEqual([]);
  expect(sentences.filter((sentence) => client.includes(sentence))).toEqual([]);
  expect(client).not.toContain("A signature put on each message you send.");
  expect(client).not.toContain('averageFieldLength":');
});
