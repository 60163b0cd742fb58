import { type APIResponse, expect, test } from "@playwright/test";
import { kindsOfPages } from "./kinds-of-pages";

/** Everything else that answers: data, files, and what is wrong. */
const others = [
  { path: "/api/sporsmal", status: 200 },
  { path: "/api/rettigheter?status=ema", status: 200 },
  { path: "/api/rettigheter?status=konge", status: 400 },
  { path: "/api/sok?q=asyl", status: 200 },
  { path: "/api/finnes-ikke", status: 404 },
  { path: "/site.js", status: 200 },
  { path: "/site.css", status: 200 },
  { path: "/robots.txt", status: 200 },
  { path: "/_next/static/finnes-ikke.js", status: 404 },
];

/** The whole policy, so that a change of it is a change of this test. */
function expectSecurityHeaders(response: APIResponse): void {
  const headers = response.headers();
  expect(headers["content-security-policy"]).toMatch(
    /^default-src 'none'; script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='; style-src 'self'( 'sha256-[A-Za-z0-9+/]{43}='){2,8}; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
  );
  expect(headers).toMatchObject({
    "strict-transport-security": "max-age=63072000; includeSubDomains",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(headers["permissions-policy"]).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
  expect(headers["x-powered-by"]).toBeUndefined();
  expect(headers["set-cookie"]).toBeUndefined();
}

for (const { path, status } of [...kindsOfPages, ...others]) {
  test(`every security header stands on ${path}`, async ({ request }) => {
    const response = await request.get(path, { failOnStatusCode: false });
    expect(response.status()).toBe(status);
    expectSecurityHeaders(response);
  });
}

for (const { path } of kindsOfPages.filter(({ answers }) => answers)) {
  test(`${path} is kept by nobody`, async ({ request }) => {
    expect((await request.get(path)).headers()["cache-control"]).toContain("no-store");
  });
}
