import { expect, type Page, test } from "@playwright/test";
import { settled } from "./visit";

/**
 * A reading page carries only the rules that it can use (build/page-sheets.ts). Here the browser itself holds the whole sheet against
 * each kind of page: every rule that fits an element, in whatever state, must stand in the sheet inside too; and with the whole sheet
 * added nothing may look different, on a phone and a desk screen, light and dark, on paper, unfolded and in use.
 */

const pages = [
  "/",
  "/akutt",
  "/om",
  "/lover",
  "/finnes-ikke",
  "/frakoblet",
  "/handbok",
  "/handbok/menneskehandel",
  "/handbok/arbeid-og-studier",
  "/rettigheter",
  "/rettigheter/ema",
  "/verktoy",
  "/verktoy/samtalerad",
  "/verktoy/ark-avslag",
  "/verktoy/kontaktkort",
  "/verktoy/pekeark",
];

async function addWholeSheet(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done, failed) => {
        const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "/site.css" });
        link.onload = done;
        link.onerror = failed;
        document.head.append(link);
      }),
  );
}

/** Unfolds all that folds, and holds every link, button and field as if it were pointed at and focused. */
async function useEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const popover of document.querySelectorAll<HTMLElement>("[popover]")) {
      popover.popover = "manual";
      popover.showPopover();
    }
    for (const box of document.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) box.checked = true;
  });
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await session.send("DOM.querySelectorAll", {
    nodeId: root.nodeId,
    selector: "a, button, summary, input, select, textarea, [tabindex], .rad, h2",
  });
  const forcedPseudoClasses = ["hover", "active", "focus", "focus-visible", "focus-within", "target"];
  await Promise.all(nodeIds.map((nodeId) => session.send("CSS.forcePseudoState", { nodeId, forcedPseudoClasses })));
}

/** Selectors of the whole sheet that fit an element of the page, but for states, and are not in the sheet inside. */
const missingRules = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const rulesOf = (list: CSSRuleList, around: string): string[] =>
      [...list].flatMap((rule) => {
        if (rule instanceof CSSStyleRule)
          return splitSelector(rule.selectorText).map((selector) => `${around}\n${selector}`);
        const inner = "cssRules" in rule && rule.cssRules instanceof CSSRuleList ? rule.cssRules : undefined;
        return inner ? rulesOf(inner, `${around} ${rule.cssText.split("{")[0]}`) : [];
      });
    const splitSelector = (text: string) => text.split(/,\s*(?![^()]*\))/);
    const withoutStates = (selector: string) =>
      selector
        .replace(/::[\w-]+/g, "")
        .replace(/:(?:checked|indeterminate)\b/g, ":is([type=radio],[type=checkbox],option)")
        .replace(/:(?:hover|active|focus(?:-visible|-within)?|target|popover-open|open|disabled)\b/g, "")
        .replace(/(^|[\s>+~(,])(?=$|[\s>+~),])/g, "$1*");
    const fits = (selector: string) => {
      try {
        return document.querySelector(withoutStates(selector)) !== null;
      } catch {
        return false;
      }
    };
    const [own, whole] = ["style", "link[rel=stylesheet]"].map((holder) => {
      const sheet = document.querySelector<HTMLStyleElement | HTMLLinkElement>(holder)?.sheet;
      if (!sheet) throw new Error(`There is no sheet in ${holder}.`);
      return rulesOf(sheet.cssRules, "");
    });
    const has = new Set(own);
    if (!whole || has.size < 100 || whole.length <= has.size)
      throw new Error("The sheets are not what they should be.");
    return whole.filter((rule) => !has.has(rule) && fits(rule.split("\n")[1] ?? ""));
  });

test.describe("every rule that fits is in the sheet inside", () => {
  for (const path of pages)
    test(path, async ({ page }) => {
      await page.goto(path);
      await settled(page);
      await addWholeSheet(page);
      expect(await missingRules(page)).toEqual([]);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      expect(await missingRules(page)).toEqual([]);
    });
});

const looks = [
  { name: "phone", width: 390, colorScheme: "light", media: "screen" },
  { name: "desk, dark", width: 1280, colorScheme: "dark", media: "screen" },
  { name: "paper", width: 794, colorScheme: "light", media: "print" },
] as const;

/** All that one element of each kind is computed to, with what is generated before it; but for places and heights, which skipped sections change. */
const looksOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen = new Set<string>();
    return [...document.querySelectorAll("html, body, body *")].flatMap((element) => {
      const place = element.parentElement?.getAttribute("class") ?? element.parentElement?.tagName;
      const name = `${place} > ${element.tagName}.${element.getAttribute("class") ?? ""}`;
      if (seen.has(name)) return [];
      seen.add(name);
      return [undefined, "::before"].map((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const values = [...style].flatMap((key) =>
          /^--|^(?:perspective|transform)-origin$|^(?:top|bottom|inset-block-(?:start|end)|grid-template-rows)$|(?:^|-)(?:height|width|size)$/.test(
            key,
          )
            ? []
            : `${key}:${style.getPropertyValue(key)}`,
        );
        return `${name}${pseudo ?? ""} ${values.join(";")}`;
      });
    });
  });

test.describe("nothing looks different with the whole sheet", () => {
  test.slow();
  for (const path of ["/", "/handbok/arbeid-og-studier", "/rettigheter/alle", "/verktoy/samtalerad"])
    test(path, async ({ page }) => {
      await page.goto(path);
      await settled(page);
      const seen = async () => {
        const found: string[] = [];
        for (const { name, width, ...media } of looks) {
          await page.setViewportSize({ width, height: 844 });
          await page.emulateMedia({ ...media, reducedMotion: "reduce" });
          found.push(...(await looksOf(page)).map((line) => `${name}: ${line}`));
        }
        return found;
      };
      const atRest = await seen();
      await useEverything(page);
      const inUse = await seen();
      expect(inUse.length).toBeGreaterThan(100);
      await addWholeSheet(page);
      expect(await seen()).toEqual(inUse);
      // Anew, and not again: a page that is loaded again goes back to where it was read, and says so over its contents.
      await page.goto("about:blank");
      await page.goto(path);
      await settled(page);
      await addWholeSheet(page);
      expect(await seen()).toEqual(atRest);
    });
});
