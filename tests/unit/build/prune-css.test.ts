import { describe, expect, it } from "vitest";
import { pruneCss } from "@/build/prune-css";

const prune = (css: string) => pruneCss(css, new Set(["accent"]));

describe("the style sheet without what no page uses", () => {
  it("leaves out custom properties that nothing reads, also through others", () =>
    expect(prune(":root{--a:1;--b:var(--a);--c:var(--d);--d:2}p{width:var(--c)}")).toBe(
      ":root{--c:var(--d);--d:2}p{width:var(--c)}",
    ));
  it("leaves out colours that no page asks for, and keeps the others of the same rule", () =>
    expect(prune('[data-color="brand1"]{color:red}[data-color=brand1],:root,[data-color=accent]{color:blue}')).toBe(
      ":root,[data-color=accent]{color:blue}",
    ));
  it("keeps what stands in media queries, layers and quotes", () => {
    const css = '@layer a{@media print{p{color:red}}}a:after{content:"; {--x:1}"}p{background:url(data:a;b,c)}';
    expect(prune(css)).toBe(css);
  });
});
