import { describe, expect, it } from "vitest";
import { withReadingPauses } from "@/build/reading-pauses";

const pause = "<script></script>";
const text = (length: number) => "ord ".repeat(length / 4);
const page = (main: string) => `<head><style>${text(80_000)}</style></head><body><main>${main}</main></body>`;

describe("pauses in reading a page", () => {
  it("a short page has none, however long its sheet", () => {
    const short = page(`<section>${text(8000)}</section><ul><li>${text(4000)}<li>a</ul>`);
    expect(withReadingPauses(short)).toBe(short);
  });

  it("stand at the end of a block, where no sibling is next to them", () => {
    const long = page(`<section><p>${text(44_000)}</section><section>b</section>`);
    expect(withReadingPauses(long)).toContain(`ord ${pause}</section><section>b</section>`);
  });

  it("stand in the entry of a list that ends where the next begins, and never before the first", () => {
    const long = page(`<div>${text(44_000)}<ul><li>a<li><p>b</p><li>c</ul></div>`);
    expect(withReadingPauses(long)).toContain(`<ul><li>a${pause}<li><p>b</p><li>c</ul>`);
  });

  it("come soon after the usual length where blocks are short", () => {
    const long = withReadingPauses(page(`<section>${text(800)}</section>`.repeat(400)));
    const lengths = long.slice(long.indexOf("<main")).split(pause);
    expect(lengths.length).toBeGreaterThan(6);
    expect(Math.max(...lengths.map(({ length }) => length))).toBeLessThan(42_000);
  });

  it("change nothing else", () => {
    const long = page(`<section>${text(800)}</section><details>${text(700)}</details>`.repeat(90));
    expect(withReadingPauses(long).replaceAll(pause, "")).toBe(long);
  });
});
