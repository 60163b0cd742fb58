import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { settled } from "./visit";

/** Tools and decision aids by keyboard alone, and as a screen reader is told of them. */

const slugsIn = (folder: string, file: RegExp) =>
  readdirSync(join(import.meta.dirname, "..", "..", "content", folder)).flatMap((name) => file.exec(name)?.[1] ?? []);
// «slug.ti.md» is a tool in another language.
const tools = [...slugsIn("tools", /^([a-z0-9-]+)\.md$/), "pekeark", "kontaktkort"];
const aids = slugsIn("aids", /^([a-z0-9-]+)\.yaml$/);

for (const slug of ["", ...tools]) {
  test(`/verktoy/${slug}: Tab reaches everything in the order it stands, seen, and goes on`, async ({ page }) => {
    await page.goto(`/verktoy/${slug}`);
    await settled(page);
    expect(await walk(page)).toEqual({ outOfOrder: [], unseen: [], nameless: [] });
  });

  test(`/verktoy/${slug}: headings step by step, tables with named columns, boxes with names`, async ({ page }) => {
    await page.goto(`/verktoy/${slug}`);
    expect(await structure(page)).toEqual({ jumps: [], first: 1, ones: 1, loneCells: [], ids: [] });
    for (const box of await page.getByRole("checkbox").all()) await expect(box).toHaveAccessibleName(/\p{L}{2,}/u);
  });
}

test("every box of a checklist is ticked and cleared with Space", async ({ page }) => {
  await page.goto("/verktoy/kartleggingsguide");
  const boxes = page.getByRole("checkbox");
  expect(await boxes.count()).toBeGreaterThan(35);
  for (const box of [boxes.first(), boxes.nth(20), boxes.last()]) {
    await box.focus();
    await page.keyboard.press("Space");
    await expect(box).toBeChecked();
    await page.keyboard.press("Space");
    await expect(box).not.toBeChecked();
  }
});

test("a link inside the words of a box leads on, and does not tick the box", async ({ page }) => {
  await page.goto("/verktoy/kartleggingsguide");
  await page.getByRole("link", { name: "Asylsøker", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/veiviser#status=asylsoker$/);
});

for (const slug of aids) {
  test.describe(`the aid ${slug}`, () => {
    test("asks with groups of radio buttons: Tab goes from group to group, arrows choose within one", async ({
      page,
    }) => {
      await page.goto(`/verktoy/${slug}`);
      await settled(page);
      const groups = page.getByRole("main").getByRole("group");
      const legends = await groups.evaluateAll((all) =>
        all.map((one) => one.querySelector("legend")?.textContent ?? ""),
      );
      expect(legends.filter((legend) => !legend.trim().endsWith("?"))).toEqual([]);

      await groups.first().getByRole("radio").first().focus();
      await page.keyboard.press("ArrowDown");
      await expect(groups.first().getByRole("radio").nth(1)).toBeChecked();
      await expect(groups.first().getByRole("radio").nth(1)).toBeFocused();
      await page.keyboard.press("ArrowUp");
      await expect(groups.first().getByRole("radio").first()).toBeChecked();
      await page.keyboard.press("Tab");
      expect(await focusedLegend(page)).toBe(await groups.nth(1).locator("legend").textContent());
      await page.keyboard.press("Shift+Tab");
      expect(await focusedLegend(page)).toBe(legends[0]);
    });

    test("tells in one line, aloud, what the answers lead to, and leaves focus where it was", async ({ page }) => {
      await page.goto(`/verktoy/${slug}`);
      await settled(page);
      const said = page.getByRole("main").getByRole("status").filter({ hasText: /./ });
      await expect(said).toHaveText("Svar på spørsmålene over. Vet du ikke, velg «Vet ikke».");
      const first = page.getByRole("radio").first();
      await first.focus();
      await page.keyboard.press("Space");
      await expect(said).toHaveText(/^Gjelder nå: .+/);
      await expect(first).toBeFocused();
      const title = await page
        .getByRole("main")
        .getByRole("article")
        .getByRole("heading", { level: 3 })
        .first()
        .textContent();
      await expect(said).toContainText(String(title));
    });

    test("is whole: order, focus, headings, names", async ({ page }) => {
      await page.goto(`/verktoy/${slug}`);
      await settled(page);
      await page.getByRole("radio").first().check();
      await expect(page.getByRole("main").getByRole("status").filter({ hasText: /./ })).toHaveText(/^Gjelder nå/);
      expect(await walk(page)).toEqual({ outOfOrder: [], unseen: [], nameless: [] });
      expect(await structure(page)).toEqual({ jumps: [], first: 1, ones: 1, loneCells: [], ids: [] });
    });
  });
}

test("a screen reader is told of an aid as questions, what to do, and whom to call", async ({ page }) => {
  await page.goto("/verktoy/melde-eller-tie#alder=barn&fare=na");
  await expect(page.getByRole("group", { name: "Hvem gjelder det?" })).toMatchAriaSnapshot(`
    - group "Hvem gjelder det?":
      - radio "Et barn under 18 år" [checked]
      - radio "Usikker, kan være under 18 år"
      - radio "Vet ikke"
  `);
  await expect(page.getByRole("region", { name: "Gjør dette" })).toMatchAriaSnapshot(`
    - region "Gjør dette":
      - heading "Gjør dette" [level=2]
      - status: /Gjelder nå/
      - article:
        - heading /Ring nå/ [level=3]
        - list /Kontakt/:
          - listitem:
            - link /112/
      - heading "Kan gjelde" [level=2]
  `);
});

/** What is not offered, and what is kept nowhere. */
test("an option that makes no sense is not offered, and an answer that became senseless is gone", async ({ page }) => {
  await page.goto("/verktoy/melde-eller-tie#alder=barn&gjelder=omsorgssvikt");
  const neglect = page.getByRole("radio", { name: "Omsorgssvikt eller mishandling av barn" });
  await expect(neglect).toBeChecked();
  await page.getByRole("radio", { name: "En voksen, ingen barn er berørt" }).check();
  await expect(neglect).toHaveCount(0);
  expect(page.url()).not.toContain("omsorgssvikt");
});

async function focusedLegend(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.closest("fieldset")?.querySelector("legend")?.textContent);
}

/** Walks through the page by Tab from its beginning to past its last link, and tells what was met otherwise than it stands. */
async function walk(page: Page) {
  const stops = await page.evaluate(() => {
    const main = document.querySelector("main");
    const all = [
      ...(main?.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex='0']") ??
        []),
    ];
    const groups = new Set<string>();
    const reachable = all.filter((one) => {
      if (!one.checkVisibility({ visibilityProperty: true }) || one.tabIndex < 0) return false;
      // Of a group of radio buttons one is reached by Tab: the one chosen, or else the first.
      if (!(one instanceof HTMLInputElement) || one.type !== "radio") return true;
      const chosen = document.querySelector<HTMLInputElement>(`input[name="${one.name}"]:checked`);
      if (chosen ? chosen !== one : groups.has(one.name)) return false;
      groups.add(one.name);
      return true;
    });
    for (const [at, one] of reachable.entries()) one.dataset.stopp = String(at);
    main?.setAttribute("tabindex", "-1");
    main?.focus();
    return reachable.length;
  });
  const outOfOrder: string[] = [];
  const unseen: string[] = [];
  const nameless: string[] = [];
  for (let at = 0; at <= stops; at++) {
    await page.keyboard.press("Tab");
    const met = await page.evaluate(() => {
      const one = document.activeElement;
      if (!(one instanceof HTMLElement)) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      const box = one.getBoundingClientRect();
      const label = one.closest("label")?.textContent ?? one.getAttribute("aria-label") ?? one.textContent ?? "";
      return {
        stop: one.dataset.stopp,
        html: one.outerHTML.slice(0, 90),
        outlined: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
        inView: box.bottom > 0 && box.top < innerHeight,
        named: label.trim() !== "",
        inside: one.closest("main") !== null,
      };
    });
    if (at === stops) {
      if (met?.inside) outOfOrder.push(`still in the page after its last stop: ${met.html}`);
    } else if (met?.stop !== String(at)) outOfOrder.push(`${at}: ${met?.html}`);
    else {
      if (!met.outlined || !met.inView) unseen.push(met.html);
      if (!met.named) nameless.push(met.html);
    }
    if (outOfOrder.length > 2) break;
  }
  return { outOfOrder, unseen, nameless };
}

/** Headings, tables and ids of the page: what is told of them is what is wrong. */
async function structure(page: Page) {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6)")];
    const levels = shown.map((heading) => Number(heading.tagName.slice(1)));
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return {
      jumps: shown
        .filter((_, at) => (levels[at] ?? 0) - (levels[at - 1] ?? 1) > 1)
        .map((heading) => heading.textContent),
      first: levels[0],
      ones: levels.filter((level) => level === 1).length,
      loneCells: [...document.querySelectorAll("main table")].flatMap((table) => [
        ...(table.querySelector("thead th") ? [] : ["a table without a head"]),
        ...[...table.querySelectorAll("th")]
          .filter((cell) => !cell.scope || !cell.textContent?.trim())
          .map((cell) => cell.outerHTML.slice(0, 60)),
      ]),
      ids: ids.filter((id, at) => ids.indexOf(id) !== at),
    };
  });
}
