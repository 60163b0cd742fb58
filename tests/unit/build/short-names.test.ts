import { describe, expect, it } from "vitest";
import { shortenNames } from "@/build/short-names";

describe("short names for custom properties", () => {
  it("gives the most used the shortest, where it is set and where it is read", () =>
    expect(
      shortenNames(":root{--rare:1;--often: red}p{color:var(--often);fill:var(--often,var(--rare))}", new Set()),
    ).toBe(":root{--b:1;--a:red}p{color:var(--a);fill:var(--a,var(--b))}"));
  it("has names enough", () => {
    const names = Array.from({ length: 800 }, (_, at) => `--long-name-${at}`);
    const short = shortenNames(`p{${names.map((name) => `${name}:1`).join(";")}}`, new Set());
    expect(new Set(short.match(/--[a-z]+/g)).size).toBe(800);
  });
  it("leaves names that a script writes", () =>
    expect(shortenNames("p{top:var(--gloss-topp);left:var(--x-y)}", new Set(["--gloss-topp"]))).toBe(
      "p{top:var(--gloss-topp);left:var(--a)}",
    ));
  it("stops at a name that a script writes and nothing reads", () =>
    expect(() => shortenNames("p{top:0}", new Set(["--gloss-topp"]))).toThrow("--gloss-topp"));
  it("leaves out spaces in values, and nothing of what is quoted or of a class", () => {
    const quoted = `.knapp--stor:after{content:"--ds-a: 1, 2"}`;
    expect(shortenNames(`${quoted}p{--tittel: clamp(1rem, 2vw, 3rem);font:var(--tittel)}`, new Set())).toBe(
      `${quoted}p{--a:clamp(1rem,2vw,3rem);font:var(--a)}`,
    );
  });
});
