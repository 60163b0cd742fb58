import { readdirSync, readFileSync } from "node:fs";
import postcss, { type Container, type Document } from "postcss";
import { describe, expect, it } from "vitest";

const sheets = readdirSync("app/styles").filter((name) => name.endsWith(".css"));

/** Whether a declaration counts only where the browser keeps what is read in its place. */
function isHeld(parent: Container | Document | undefined): boolean {
  if (parent?.type === "atrule" && "params" in parent && parent.params === "(overflow-anchor: auto)") return true;
  return parent?.parent ? isHeld(parent.parent) : false;
}

describe("sections that wait until they are near the screen", () => {
  it("wait only in browsers that hold the place of what is read: in Safari links to sections missed by up to a screen", () => {
    const waiting = sheets.flatMap((name) => {
      const found: { name: string; held: boolean }[] = [];
      postcss.parse(readFileSync(`app/styles/${name}`, "utf8")).walkDecls("content-visibility", ({ value, parent }) => {
        if (value === "auto") found.push({ name, held: isHeld(parent) });
      });
      return found;
    });
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.filter(({ held }) => !held)).toEqual([]);
  });
});
