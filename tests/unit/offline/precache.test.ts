import { expect, it } from "vitest";
import { keptPage } from "@/build/kept-page";
import { precacheOf, type Servable } from "@/lib/offline/precache";

const file = (path: string, text = "", type = "text/javascript", more: Partial<Servable> = {}): Servable => ({
  path,
  text,
  type,
  status: 200,
  sha256: Buffer.from(path).toString("hex").padEnd(64, "0"),
  ...more,
});
const page = (path: string, text = "") => file(path, text, "text/html; charset=utf-8");

const site = [
  ...["/", "/akutt", "/kontakt", "/frister", "/frakoblet", "/frakoblet/sok", "/skriv-ut"].map((path) => page(path)),
  page("/veiviser", '<script src="/veiviser/0123456789ab.js" defer="">'),
  page("/verktoy/melde-eller-tie", '<script src="/verktoy/0123456789ab.js" defer="">'),
  file("/_not-found", "", "text/html", { status: 404 }),
  page("/_400"),
  file("/site.js", 'new Worker("/sok/0123456789ab.js")', "text/javascript", { immutableWith: "v=abc" }),
  file("/sok/0123456789ab.js"),
  file("/veiviser/0123456789ab.js"),
  file("/verktoy/0123456789ab.js"),
  file("/sok/ubrukt.js"),
  file("/ikon-192.png", "", "image/png"),
  file("/manifest.webmanifest", "", "application/manifest+json"),
  file("/robots.txt", "", "text/plain"),
  file("/api/sporsmal", "", "application/json"),
  page("/om", '<script src="/site.js" defer>'),
];

it("keeps every page but faults and the one that holds all the others once more", () =>
  expect(Object.keys(precacheOf(site).pages).sort()).toEqual(
    [
      "/",
      "/akutt",
      "/frakoblet",
      "/frakoblet/sok",
      "/frister",
      "/kontakt",
      "/om",
      "/veiviser",
      "/verktoy/melde-eller-tie",
    ].sort(),
  ));

it("keeps the files that they use, directly or by way of another, and what the app itself is made of", () =>
  expect(Object.keys(precacheOf(site).files).sort()).toEqual(
    [
      "/ikon-192.png",
      "/manifest.webmanifest",
      "/site.js?v=abc",
      "/sok/0123456789ab.js",
      "/veiviser/0123456789ab.js",
      "/verktoy/0123456789ab.js",
    ].sort(),
  ));

it("stops the build when something is missing, and says what", () => {
  const without = (path: string) => () => precacheOf(site.filter((one) => one.path !== path));
  expect(without("/kontakt")).toThrow("/kontakt");
  expect(without("/sok/0123456789ab.js")).toThrow("the search");
  expect(without("/site.js")).toThrow("the script");
  expect(without("/veiviser/0123456789ab.js")).toThrow("the wizard");
  expect(without("/verktoy/0123456789ab.js")).toThrow("the decision aids");
});

it("a page is kept without what changes with the rest of the site", () => {
  const assets = {
    css: "a{b:c}",
    styleHref: "/site.css?v=1",
    scriptSrc: "/site.js?v=2",
    earlySrc: "/tema.js?v=3",
    early: "farge()",
  };
  const reading =
    '<style>a{b:c}</style><script>farge()</script><h1>A</h1><script src="/site.js?v=2" async=""></script>';
  expect(keptPage(reading, assets)).toBe(
    '<link rel="stylesheet" href="/site.css"/><script src="/tema.js"></script><h1>A</h1><script src="/site.js" async=""></script>',
  );
  expect(() => keptPage("<h1>A</h1>", assets)).toThrow("style sheet");
});
