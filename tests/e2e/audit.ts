import { expect, type Page } from "@playwright/test";
import axeCore, { type RunOptions } from "axe-core";

/** What is held against a page that is already loaded; each finding is one line, and none is right. */

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Screens: a desk at 100 %, and the same window at 400 %, which leaves 320 × 256 pixels (1.4.10). */
const desk = { width: 1280, height: 1024 };
const enlarged = { width: 320, height: 256 };

/** What is told from colours: on one of each thing a page has. */
const aboutColours = ["color-contrast", "link-in-text-block"];

declare global {
  interface Window {
    axe?: typeof axeCore;
  }
}

/**
 * Axe on the page as it stands, or on one part of it: every rule, those about colours alone, or all but those. Where something is opened
 * over the page, sizes are left out: axe 4.13 knows nothing of the top layer, and takes what is below for what covers.
 */
export async function axe(
  page: Page,
  part: "all" | "opened" | "colours" | "rest" = "all",
  within?: string,
): Promise<string[]> {
  // Read once for each page that is loaded: that takes as long as many of its rules.
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axeCore.source);
  const without = { opened: ["target-size"], rest: aboutColours, all: [], colours: [] }[part];
  const options: RunOptions = {
    resultTypes: ["violations"],
    runOnly: part === "colours" ? { type: "rule", values: aboutColours } : { type: "tag", values: tags },
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  };
  return page.evaluate(
    async ([selector, given]) => {
      if (!window.axe) throw new Error("Axe was not read.");
      const { violations } = await window.axe.run(selector ?? document, given);
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html.slice(0, 200))
            .slice(0, 3)
            .join(" | ")}`,
      );
    },
    [within, options] as const,
  );
}

/**
 * All of it on one load. First the whole page at 400 % and at 100 %: axe without colours, structure, reflow, wider text. Then colours, by far
 * the slowest rules, on one of each thing the page has: light, dark, forced colours, print, and light at 400 %.
 *
 * @param asOthers the page is like one that is audited in full: the second look at the whole of it, at 100 %, is spared, and so are the
 *   colours of what was looked at on a page before it with the same style sheet
 */
export async function audit(page: Page, asOthers = false): Promise<void> {
  const found: Record<string, string[]> = {};
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  // A part that is not yet laid out stands in a room that is only guessed; what axe measures there is no reader's page.
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>("body *"))
      if (getComputedStyle(part).contentVisibility === "auto") part.style.contentVisibility = "visible";
  });
  await page.setViewportSize(enlarged);
  found.enlarged = [...(await axe(page, "rest")), ...(await sideways(page)), ...(await spaced(page))];
  await page.setViewportSize(desk);
  found.whole = [...(asOthers ? [] : await axe(page, "rest")), ...(await structure(page)), ...(await motion(page))];
  const sheet = await page.evaluate(() => document.querySelector("style")?.textContent ?? "linked");
  const before = looksOf.get(sheet) ?? new Set();
  const looks = await keepOneOfEach(page, asOthers ? [...before] : []);
  found.light = await axe(page, "colours");
  await page.emulateMedia({ colorScheme: "dark" });
  found.dark = await axe(page, "colours");
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  found.forced = await axe(page, "colours");
  await page.emulateMedia({ forcedColors: "none", media: "print" });
  found.print = await axe(page, "colours");
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize(enlarged);
  found.small = await axe(page, "colours");
  expect(Object.entries(found).filter(([, one]) => one.length > 0)).toEqual([]);
  looksOf.set(sheet, new Set([...before, ...looks]));
}

/** What had the right colours, by the style sheet that the page carries: what looks alike under one need not under another. */
const looksOf = new Map<string, ReadonlySet<string>>();

/**
 * Takes away what has the same names and classes, all the way down, as something before it: it has the same colours.
 *
 * @param before what was met on other pages
 * @returns all that was met, on this page and before
 */
function keepOneOfEach(page: Page, before: readonly string[]): Promise<string[]> {
  return page.evaluate((known) => {
    const met = new Set<string>(known);
    const prune = (element: Element, above: string): boolean => {
      // Not what each page has of its own and gives nothing a colour: a text for paper, a law, the room a section takes.
      const looks = [...element.attributes].filter(({ name }) =>
        /^(class|data-(?!siden$|dato$|fra$|kolonne$|lov$|hoyde$)|type|open|role|aria-current)/.test(name),
      );
      // A link is told from the text it stands in, if it stands in any.
      const inText = element.matches("a") && element.parentElement?.textContent?.trim() !== element.textContent?.trim();
      const path = `${above}>${element.tagName}${looks.map(({ name, value }) => `[${name}=${value}]`).join("")}${inText}`;
      const isNew = !met.has(path);
      met.add(path);
      // Every child is asked: one that is new keeps all that is above it.
      const kept = [...element.children].filter((child) => prune(child, path)).length > 0 || isNew;
      if (!kept) element.remove();
      return kept;
    };
    prune(document.body, "");
    return [...met];
  }, before);
}

/** One h1, headings step by step, the three landmarks, names for regions, language, ids used once. */
export async function structure(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    const headings = shown("h1, h2, h3, h4, h5, h6");
    const level = (heading: Element | undefined) => Number(heading?.tagName.slice(1) ?? 0);
    // What stands beside the page's own heading may come before it.
    for (const [at, heading] of headings.entries())
      if (level(heading) - (at > 0 ? level(headings[at - 1]) : 1) > 1)
        found.push(`jump to ${heading.outerHTML.slice(0, 80)}`);
    if (shown("h1").length !== 1) found.push(`${shown("h1").length} h1`);
    // The view that is turned to the person has neither head nor foot.
    const isTurned = document.querySelector(".til-bruker") !== null;
    for (const landmark of isTurned ? ["main"] : ["body > header", "main", "body > footer"])
      if (shown(landmark).length !== 1) found.push(`${shown(landmark).length} ${landmark}`);
    if (document.documentElement.lang !== "nb") found.push(`lang ${document.documentElement.lang}`);
    if (document.title.trim() === "") found.push("no title");
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) found.push(`twice #${id}`);
    return found;
  });
}

/** What moves for a reader who asked for less of it. */
async function motion(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const moving = document.getAnimations().map((one) => `moves: ${one.effect?.getComputedTiming().duration}`);
    const smooth = getComputedStyle(document.documentElement).scrollBehavior === "smooth";
    return smooth ? [...moving, "scrolls smoothly"] : moving;
  });
}

/** The page is no wider than the screen; what scrolls inside it is reached by keyboard and has a name. */
async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`page ${scrollWidth - clientWidth} px too wide`] : [];
    const mute = [...document.querySelectorAll<HTMLElement>("body *")].filter(
      (one) =>
        one.scrollWidth > one.clientWidth + 1 &&
        ["auto", "scroll"].includes(getComputedStyle(one).overflowX) &&
        one.checkVisibility() &&
        !one.matches("input, textarea") &&
        !(one.tabIndex >= 0 && (one.ariaLabel || one.getAttribute("aria-labelledby"))),
    );
    return [...wide, ...mute.map((one) => `scrolls without name or key: ${one.outerHTML.slice(0, 100)}`)];
  });
}

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

/** Text spaced as far as 1.4.12 asks: nothing is cut off, nothing makes the page wider. Lines that end in «…» do so by choice. */
async function spaced(page: Page): Promise<string[]> {
  // As a sheet of its own, which a strict policy lets a reader's own extension add as well.
  const wider = await page.evaluateHandle((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
    return sheet;
  }, spacing);
  const found = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((one) => {
        const { overflowX, overflowY, textOverflow, webkitLineClamp, position } = getComputedStyle(one);
        const cuts = (overflow: string) => ["hidden", "clip"].includes(overflow);
        return (
          one.checkVisibility({ visibilityProperty: true }) &&
          one.textContent?.trim() !== "" &&
          textOverflow !== "ellipsis" &&
          webkitLineClamp === "none" &&
          // What only a screen reader is told is one pixel on purpose.
          !(position === "absolute" && one.offsetWidth <= 1) &&
          ((cuts(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
            (cuts(overflowY) && one.scrollHeight > one.clientHeight + 1) ||
            // A word wider than its button or its cell lies over what stands beside it.
            (one.matches("a, button, label, td, .rett-merke") &&
              one.scrollWidth > one.clientWidth + 1 &&
              one.clientWidth > 1))
        );
      })
      .map((one) => `cut off or outside: ${one.outerHTML.slice(0, 100)}`),
  );
  const wide = await sideways(page);
  await wider.evaluate((sheet) => sheet.replaceSync(""));
  return [...found, ...wide];
}
