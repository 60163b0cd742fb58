import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { heightSteps, sectionHeight } from "@/components/chapter/section-height";

describe("the room that is held for a section", () => {
  it("grows with its text, and not with its markup", () => {
    expect(sectionHeight("<p>Kort.</p>")).toBe(1);
    expect(sectionHeight(`<p>${"a".repeat(420 * 4)}</p>`)).toBe(4);
    expect(sectionHeight(`<p class="${"a".repeat(420 * 4)}">Kort.</p>`)).toBe(1);
    expect(sectionHeight("a".repeat(1_000_000))).toBe(32);
  });

  it("is a step that the style sheet knows", () => {
    const css = readFileSync("app/styles/sections.css", "utf8");
    for (const step of heightSteps) expect(css).toMatch(new RegExp(`data-hoyde="${step}"\\] \\{\\s+--rom: \\d+;`));
  });
});
