import { expect, test } from "@playwright/test";
import { get, sendRaw } from "./raw-request";
import { settled } from "./visit";

test.skip(Boolean(process.env.NEXT_START), "Next's own server has limits and caching of its own");

test.describe("what nobody can answer is refused, clearly and under the same headers", () => {
  const long = "a".repeat(10_000);
  const refused: [string, string, number][] = [
    ["a search of 10,000 characters", get(`/sok?q=${long}`), 414],
    ["an address larger than a whole head may be", get(`/sok?q=${long.repeat(2)}`), 414],
    ["a header that is too large", get("/akutt", [`X-A: ${long.repeat(2)}`]), 431],
    ["broken percent-encoding in the path", get("/%E0%A4%A"), 400],
    ["broken percent-encoding in the query", get("/sok?q=%E0%A4%A"), 400],
    ["a control character", get("/a%00b"), 400],
    ["an address of another server", get("http://example.org/"), 400],
    ["no HTTP at all", "HEI\r\n\r\n", 400],
    ["sending something", get("/veiviser/svar", ["Content-Length: 0"], "POST"), 405],
    ["deleting something", get("/akutt", [], "DELETE"), 405],
    ["a method nobody knows of", get("/api/sok", [], "PROPFIND"), 405],
    ["the way out of the folder", get("/../../etc/passwd"), 404],
    ["the way out of the folder, encoded", get("/_next/static/%2e%2e/%2e%2e/BUILD_ID"), 404],
    ["a file of the build", get("/index.json"), 404],
    ["a key of every object", get("/__proto__"), 404],
    ["another key of every object", get("/verktoy/constructor/svar"), 404],
    ["a page of the server's own", get("/_global-error"), 404],
  ];
  for (const [what, bytes, status] of refused) {
    test(`${what}: ${status}`, async ({ baseURL }) => {
      const response = await sendRaw(baseURL, bytes);
      expect(response.status).toBe(status);
      expect(response.headers["content-security-policy"]).toContain("default-src 'none'");
      expect(response.headers["x-content-type-options"]).toBe("nosniff");
      expect(response.body.length).toBeGreaterThan(10);
      if (status === 405) expect(response.headers.allow).toBe("GET, HEAD");
    });
  }

  test("hostile words in a search are text and nothing more", async ({ request }) => {
    for (const query of ["<script>alert(1)</script>", "\u202Eabc", "__proto__", "' OR 1=1 --", "a\u0000b"]) {
      const response = await request.get(`/sok?q=${encodeURIComponent(query)}`);
      expect(response.status()).toBe(200);
      expect(await response.text()).not.toContain("<script>alert");
    }
  });
});

test.describe("caches", () => {
  for (const path of ["/akutt", "/handbok/menneskehandel", "/kontakt", "/frister?gruppe=ema", "/api/sporsmal"]) {
    test(`${path} is sent once, and 304 after that`, async ({ request }) => {
      for (const encoding of ["br", "gzip", "identity"]) {
        const headers = { "Accept-Encoding": encoding };
        const first = await request.get(path, { headers });
        const etag = first.headers().etag ?? "";
        expect(etag).toMatch(/^"[0-9a-f]{24}(-br|-gzip)?"$/);
        expect(first.headers().vary).toBe("Accept-Encoding");
        expect(first.headers()["content-encoding"] ?? "identity").toBe(encoding);
        // Nothing that lets the reader's own browser show an older page while we answer.
        expect(first.headers()["cache-control"]).toMatch(/^public, max-age=0, s-maxage=\d+, stale-if-error=\d+$/);
        const again = await request.get(path, { headers: { ...headers, "If-None-Match": etag } });
        expect(again.status()).toBe(304);
        expect(again.headers().etag).toBe(etag);
        expect(again.headers()["content-security-policy"]).toBeTruthy();
      }
    });

    test(`HEAD of ${path} says what GET says`, async ({ request }) => {
      const [got, head] = await Promise.all([request.get(path), request.head(path)]);
      const { date: _, ...expected } = got.headers();
      expect(head.headers()).toMatchObject(expected);
      expect((await head.body()).length).toBe(0);
    });
  }

  test("what never changes is kept for good; what was asked is kept by nobody", async ({ page, request }) => {
    const kept: [string, string | undefined][] = [];
    page.on("response", (response) => kept.push([response.url(), response.headers()["cache-control"]]));
    await page.goto("/veiviser");
    await settled(page);
    const files = kept.filter(([url]) => /\/[\da-f]{12}\.js$|\?v=/.test(url));
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const [, caching] of files) expect(caching).toBe("public, max-age=31536000, immutable");
    expect((await request.get("/site.js?v=gammel")).headers()["cache-control"]).toContain("max-age=0");
    for (const path of ["/api/rettigheter?status=ema", "/api/sok?q=asyl", "/veiviser/svar?status=ema", "/sok?q=asyl"])
      expect((await request.get(path)).headers()["cache-control"]).toContain("no-store");
  });
});

test("an address with a slash at the end leads to the page, and never to another server", async ({
  request,
  baseURL,
}) => {
  const response = await request.get("/akutt/?a=1", { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers().location).toBe("/akutt?a=1");
  expect((await sendRaw(baseURL, get("//example.org/"))).status).toBe(404);
});

test("the health address says that the server answers, and nothing else", async ({ request }) => {
  const response = await request.get("/helse");
  expect(response.status()).toBe(200);
  expect(await response.text()).toBe("ok\n");
  expect(response.headers()["cache-control"]).toBe("no-store");
});

test("pages are fetched ahead when a reader is about to open them; the wizard and answers never are", async ({
  page,
  request,
}) => {
  expect((await request.get("/handbok")).headers()["speculation-rules"]).toBe('"/forhand.json"');
  for (const path of ["/veiviser", "/verktoy/melde-eller-tie", "/veiviser/svar", "/sok?q=asyl"])
    expect((await request.get(path)).headers()["speculation-rules"]).toBeUndefined();
  const rules = await request.get("/forhand.json");
  expect(rules.headers()["content-type"]).toBe("application/speculationrules+json");
  const [{ where }] = (await rules.json()).prefetch;
  // The browser's own reading of the patterns.
  const excluded: string[] = where.and.slice(1).map(({ not }: { not: { href_matches: string } }) => not.href_matches);
  await page.goto("/om");
  const matches = (path: string) =>
    page.evaluate(
      ([address, patterns]) =>
        patterns.some((pattern) =>
          Reflect.construct(Reflect.get(window, "URLPattern"), [pattern, location.origin]).test(
            address,
            location.origin,
          ),
        ),
      [path, excluded] as const,
    );
  for (const path of [
    "/veiviser",
    "/veiviser#status=ema",
    "/veiviser/svar?status=ema",
    "/verktoy/tolk/svar?a=b",
    "/sok?q=a",
    "/kontakt?sted=Oslo",
  ])
    expect(await matches(path), path).toBe(true);
  for (const path of ["/handbok/menneskehandel", "/akutt", "/verktoy/tolk", "/kontakt#rosa"])
    expect(await matches(path), path).toBe(false);
});
