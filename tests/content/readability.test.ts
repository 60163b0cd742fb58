import { describe, expect, it } from "vitest";
import { chapterLix, lix, rightLix } from "@/lib/content/readability";
import { content } from "./compiled";

/** The worst are listed when the test fails: mend those first. */
const over = (pages: Iterable<readonly [string, number]>, ceiling: number) =>
  [...pages]
    .filter(([, value]) => value > ceiling)
    .sort((a, b) => b[1] - a[1])
    .map(([name, value]) => `${name}: LIX ${value.toFixed(1)}, ceiling ${ceiling}`);

describe("the text is plain", () => {
  const { chapters, registries } = content;

  it("chapters: LIX 50 at most", () => {
    expect(
      over(
        chapters.map((chapter) => [chapter.file, chapterLix(chapter)]),
        50,
      ),
    ).toEqual([]);
  });

  it("summaries: LIX 45 at most", () => {
    expect(
      over(
        chapters.map(({ file, summary }) => [file, lix(summary)]),
        45,
      ),
    ).toEqual([]);
  });

  it("rights: LIX 45 at most", () => {
    expect(
      over(
        [...registries.rightTexts].map(([id, text]) => [id, rightLix(text)]),
        45,
      ),
    ).toEqual([]);
  });
});
