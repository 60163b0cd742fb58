import { describe, expect, it } from "vitest";
import { markupElementsOf } from "@/build/markup-elements";
import { pageSheets } from "@/build/page-sheets";
import { attributesChangedByScript } from "@/build/script-changes";
import { usableCss } from "@/build/usable-css";

const markup =
  '<ul class="liste ny" id="liste"><li data-rett="none"><a href="/">A</a></li></ul><input type="radio" class="felt"/><p hidden>x</p>';
const keep = (css: string) => usableCss(css, markupElementsOf([markup]), new Set(["hidden", "data-apen"]));

describe("the rules that pages can use", () => {
  it.each([
    ["an element, a class, an id", "ul.liste{a:b}#liste{a:b}"],
    [
      "states, places and what is not",
      "li:hover{a:b}a:focus-visible{a:b}.liste:not(.borte)>li:first-child::before{a:b}",
    ],
    ["one of a list is enough", ":is(.borte,.ny)>li{a:b}:where(table,ul){a:b}ul:has(>li){a:b}"],
    ["what scripts change", "p[hidden=until-found]{a:b}li[data-apen=true]{a:b}"],
    ["paper, width and forced colours", "@media print{a{a:b}}@container x (max-width:1rem){a{a:b}}"],
    ["the page and its foot", "ul{--x:1}@page{@bottom-left{content:var(--x)}}"],
    ["what everything has", "*{a:b}::selection{a:b}"],
  ])("are kept: %s", (_, css) => expect(keep(css)).toBe(css));

  it.each([
    ["a class on another element", "li.liste{a:b}"],
    ["an attribute on another element", ".felt[type=checkbox]{a:b}ul[type]{a:b}"],
    ["a part that is nowhere", "table li{a:b}.liste .borte{a:b}:is(table,.borte) a{a:b}ul:has(>.borte){a:b}"],
    ["a page that nothing asks for", "@page svar{margin:0}"],
  ])("are not: %s", (_, css) => expect(keep(css)).toBe(""));

  it("of several selectors only those that can hold, and no property that nothing reads", () =>
    expect(keep(".borte,.ny{--a:1;--b:2;c:var(--b)}")).toBe(".ny{--b:2;c:var(--b)}"));
});

it("what the elements write is read from their sources", () =>
  expect([...attributesChangedByScript(".")]).toEqual(
    expect.arrayContaining([
      "aria-current",
      "aria-expanded",
      "data-apen",
      "data-color-scheme",
      "data-gjort",
      "hidden",
      "open",
    ]),
  ));

it("pages below one address share a sheet, what answers at once has the whole, and the line about the network is always dressed", () => {
  const css = "offline-line{a:b}.a{a:b}.b{a:b}.c{a:b}.d{a:b}";
  const page = (path: string, name: string) => ({ path, html: `<p class="${name}"></p>` });
  const sheets = pageSheets(
    [
      { path: "/veiviser", html: "<rettighets-veiviser></rettighets-veiviser>" },
      page("/handbok", "a"),
      page("/handbok/ema", "b"),
      page("/om", "c"),
      page("/", "d"),
      page("/skriv-ut", "a"),
    ],
    { css, ownScripts: { "rettighets-veiviser": "/a.js", "beslutnings-hjelp": "/b.js" } },
    ".",
  );
  const chapter = "offline-line{a:b}.a,.b{a:b}";
  const other = "offline-line{a:b}.c,.d{a:b}";
  expect(Object.fromEntries(sheets)).toEqual({
    "/handbok": chapter,
    "/handbok/ema": chapter,
    "/om": other,
    "/": other,
    "/skriv-ut": "offline-line{a:b}.a{a:b}",
  });
});
