import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { hostileText, marker, tries } from "../unit/fuzz/hostile";
import { get, sendRaw } from "./raw-request";

test.skip(Boolean(process.env.NEXT_START), "Next's own server has limits of its own");

/** One line of a request: a line end would begin another. */
const oneLine = hostileText.map((text) => text.replace(/[\r\n]/g, ""));
const encoded = hostileText.map((text) => encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(text))));
const pieces = fc.constantFrom(
  "/",
  "//",
  "..",
  "%2e%2e",
  "%00",
  "%",
  "?",
  "&",
  "=",
  "#",
  ";",
  "\\",
  "q",
  "__proto__",
  "[]",
);

const target = fc
  .tuple(
    fc.constantFrom(
      "/",
      "/sok",
      "/kontakt",
      "/frister",
      "/veiviser/svar",
      "/verktoy/tolk/svar",
      "/verktoy/melde-eller-tie/svar",
      "/rettigheter/sammenlign",
      "/api/rettigheter",
      "/api/sok",
      "/api/sporsmal",
      "/sok/opensearch",
      "/_next/static/",
      "/lagret/",
      "/helse",
      "",
    ),
    fc.array(fc.oneof(encoded, pieces, oneLine), { maxLength: 5 }),
    fc.boolean(),
  )
  .map(([path, rest, hasQuery]) => path + (hasQuery ? "?" : "") + rest.join(""));

const headers = fc.array(
  fc.oneof(
    fc.tuple(
      fc.constantFrom(
        "Accept",
        "Accept-Encoding",
        "If-None-Match",
        "Range",
        "Cookie",
        "X-Forwarded-Host",
        "X-Forwarded-Proto",
        "Next-Action",
        "RSC",
        "X-Middleware-Subrequest",
      ),
      oneLine,
    ),
    fc.constantFrom(
      ["Content-Length", "0"],
      ["Content-Length", "-1"],
      ["Upgrade", "websocket"],
      ["Host", "ond.example"],
    ),
    fc.integer({ min: 1, max: 40_000 }).map((length) => ["X-Lang", "a".repeat(length)]),
  ),
  { maxLength: 4 },
);
const method = fc.oneof(
  fc.constant("GET"),
  fc.constant("GET"),
  fc.constantFrom("HEAD", "POST", "PUT", "OPTIONS", "TRACE", "FINN", "get", "CONNECT"),
);

test("whatever is sent, the server answers or refuses, under its headers, and goes on", async ({
  baseURL,
  request,
}) => {
  test.setTimeout(300_000);
  const seen = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(target, headers, method, async (address, fields, verb) => {
      const lines = fields.map(([name, value]) => `${name}: ${value}`);
      const { status, headers: sent, body } = await sendRaw(baseURL, get(address, lines, verb));
      seen.set(status, (seen.get(status) ?? 0) + 1);
      expect([200, 304, 308, 400, 404, 405, 414, 431]).toContain(status);
      expect(sent["content-security-policy"]).toContain("default-src 'none'");
      expect(sent["x-content-type-options"]).toBe("nosniff");
      expect(sent["set-cookie"]).toBeUndefined();
      expect(sent.location ?? "/").toMatch(/^\/(?!\/)/);
      if (sent["content-type"]?.startsWith("text/html") && !sent["content-encoding"])
        expect(body).not.toMatch(new RegExp(`<${marker}|<script>alert`));
    }),
    // The same each time, so that what one change meets is not for another to mend: FUZZ=1 tries others.
    { ...tries(250), ...(process.env.FUZZ ? {} : { seed: 20_261_123 }) },
  );
  expect((await request.get("/helse")).status()).toBe(200);
  // Of each kind some, or nothing was tried.
  for (const status of [200, 400, 404, 405, 414, 431]) expect(seen.get(status) ?? 0, String(status)).toBeGreaterThan(0);
});
