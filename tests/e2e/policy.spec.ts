import { expect, type Page, test } from "@playwright/test";
import { kindsOfPages } from "./kinds-of-pages";
import { answer, settled, watchConsole } from "./visit";

/** What the browser refused, and what it complained of, from the first byte on. */
async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  const complaints = watchConsole(page);
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refusedByPolicy: refused });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
      refused.push(`${violatedDirective}: ${blockedURI} ${sourceFile}`),
    );
  });
  return async () => [
    ...complaints,
    ...(await page.evaluate(() => ("refusedByPolicy" in window ? [window.refusedByPolicy].flat().map(String) : []))),
  ];
}

test.describe("every kind of page under the strict policy", () => {
  for (const { path, status } of kindsOfPages) {
    test(`${path} is refused nothing and complains of nothing`, async ({ page, baseURL }) => {
      const heard = await watchPolicy(page);
      const foreign: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith(baseURL ?? "") && !request.url().startsWith("data:")) foreign.push(request.url());
      });
      const response = await page.goto(path);
      await page.waitForLoadState("networkidle");
      expect(response?.status()).toBe(status);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      // The browser itself reports a page that was not found.
      expect((await heard()).filter((line) => status === 200 || !/status of 40[04]/.test(line))).toEqual([]);
      expect(foreign).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      // The sheet that stands inside is the one the policy knows: text is set in the design's own font stack.
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain("system-ui");
    });
  }
});

test("the wizard runs through under the policy, and asks nobody for anything", async ({ page }) => {
  const heard = await watchPolicy(page);
  await page.goto("/veiviser");
  await settled(page);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await answer(page, "Hva er personens situasjon i Norge?", "Uten lovlig opphold (papirløs)");
  await answer(page, "Hvorfor er oppholdet ikke lovlig?", "Har aldri søkt om å få bli");
  await expect(page).toHaveURL(/#status=irregular&grunn=aldri-sokt/);
  expect(requests).toEqual([]);
  expect(await heard()).toEqual([]);
});

test("no link into the wizard sends an answer where there is script", async ({ page }) => {
  for (const path of [
    "/",
    "/livshendelser",
    "/rettigheter/ema",
    "/handbok/kartlegging",
    "/verktoy/kartleggingsguide",
    "/sok?q=papirløs",
    "/veiviser",
  ]) {
    await page.goto(path);
    await expect(page.locator('main a[href^="/veiviser#"]').first()).toBeAttached();
    await expect(page.locator('a[href^="/veiviser/svar"]')).toHaveCount(0);
  }
});

test("a script or a style that is not ours does not run", async ({ page }) => {
  await page.goto("/akutt");
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => seen.push(effectiveDirective));
    document.body.insertAdjacentHTML("beforeend", '<p style="color:red" onclick="x()">x</p>');
    const script = document.createElement("script");
    script.textContent = "document.title = 'overtatt'";
    document.body.append(script);
  });
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, "seen")))
    .toEqual(expect.arrayContaining(["style-src-attr", "script-src-attr", "script-src-elem"]));
  expect(await page.title()).not.toBe("overtatt");
});

test.describe("without framework", () => {
  for (const { path, script, answers, status } of kindsOfPages.filter((page) => page.status !== 404)) {
    test(`${path} fetches no framework`, async ({ page, baseURL }) => {
      const scripts: string[] = [];
      page.on("request", (request) => {
        if (request.resourceType() !== "document") scripts.push(request.url().replace(baseURL ?? "", ""));
      });
      await page.goto(path);
      await page.waitForLoadState("networkidle");
      // What to fetch ahead (forhand.json) is read by browsers that can, when they have time.
      // Nor parts of our own script that a page with answers, or one that asks about the network, has use for.
      const fetched = scripts.filter((url) => !/^data:|favicon|^\/forhand\.json|^\/del\/[\da-f]{12}\.js$/.test(url));
      expect(fetched.sort()).toEqual([
        ...(answers && status === 200 ? [expect.stringMatching(/^\/site\.css\?v=/)] : []),
        expect.stringMatching(/^\/site\.js\?v=/),
        ...(script ? [expect.stringMatching(script)] : []),
      ]);
    });
  }
});
