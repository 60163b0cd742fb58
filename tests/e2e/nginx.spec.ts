import { request as ask } from "node:http";
import { expect, test } from "@playwright/test";
import { hasBrotli, isNginxInstalled, type Nginx, startNginx } from "../nginx";
import { kindsOfPages } from "./kinds-of-pages";
import { get, sendRaw } from "./raw-request";

test.skip(Boolean(process.env.NEXT_START), "nginx stands before the server of our own");
test.skip(!isNginxInstalled(), "nginx is not installed");
test.describe.configure({ mode: "serial" });

const own = Number(process.env.E2E_PORT ?? "3210");
const front = own + 2000;
let nginx: Nginx;
test.beforeAll(async () => {
  nginx = await startNginx(front, own);
});
test.afterAll(() => nginx.stop());

type Answer = { status: number; headers: Record<string, unknown>; body: string };

const send = (port: number, path: string, headers: Record<string, string>, method = "GET") =>
  new Promise<Answer>((done, failed) => {
    ask({ port, path, headers: { Host: "handbok.test", ...headers }, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        done({
          status: response.statusCode ?? 0,
          headers: { ...response.headers },
          body: Buffer.concat(chunks).toString("base64"),
        }),
      );
    })
      .on("error", failed)
      .end();
  });

/** Of the connection, and of who made the tag. */
const ofEach = ["date", "server", "connection", "keep-alive", "transfer-encoding"];

function comparable({ status, headers, body }: Answer, without: readonly string[] = []): Answer {
  const { etag, ...others } = headers;
  for (const name of [...ofEach, ...without]) delete others[name];
  return { status, headers: { ...others, tagged: etag !== undefined }, body };
}

const files = ["/site.js", "/site.css", "/robots.txt", "/forhand.json", "/frakoblet.js", "/manifest.webmanifest"];
const data = ["/api/sporsmal", "/api/rettigheter?status=ema", "/api/rettigheter?status=konge", "/api/sok?q=asyl"];
const others = [
  "/helse",
  "/akutt/?a=1",
  "/_next/static/finnes-ikke.js",
  "/index.json",
  "/_global-error",
  "/akutt.html",
];

const encodings = ["gzip", "identity", ...(hasBrotli ? ["br, gzip"] : [])];
for (const path of [...kindsOfPages.map((kind) => kind.path), ...files, ...data, ...others])
  test(`behind nginx ${path} is what it is without`, async () => {
    for (const encoding of encodings) {
      const headers = { "Accept-Encoding": encoding };
      const [alone, behind] = await Promise.all([send(own, path, headers), send(front, path, headers)]);
      expect(comparable(behind), encoding).toEqual(comparable(alone));
      const head = await send(front, path, headers, "HEAD");
      expect({ ...comparable(head), body: "" }).toEqual({ ...comparable(alone), body: "" });
      const tag = behind.headers.etag;
      if (typeof tag !== "string" || behind.status !== 200) continue;
      const again = await send(front, path, { ...headers, "If-None-Match": tag });
      expect([again.status, again.body, again.headers.etag]).toEqual([304, "", tag]);
      for (const name of ["content-security-policy", "cache-control", "vary", "referrer-policy"])
        expect(again.headers[name], name).toBe(alone.headers[name]);
    }
  });

test("an address that names the edition of a file may be kept for good, behind nginx too", async ({ request }) => {
  const page = await (await request.get("/akutt")).text();
  const script = /\/site\.js\?v=[0-9a-f]+/.exec(page)?.[0] ?? "";
  const [alone, behind] = await Promise.all([send(own, script, {}), send(front, script, {})]);
  expect(alone.headers["cache-control"]).toContain("immutable");
  expect(comparable(behind)).toEqual(comparable(alone));
});

const refused: [string, string, number[]][] = [
  ["sending something to a page", get("/akutt", ["Content-Length: 0"], "POST"), [405]],
  ["deleting something", get("/akutt", [], "DELETE"), [405]],
  ["sending something to an answer", get("/veiviser/svar", ["Content-Length: 0"], "POST"), [405]],
  ["a search of 10,000 characters", get(`/sok?q=${"a".repeat(10_000)}`), [414]],
  ["an address larger than a head may be", get(`/sok?q=${"a".repeat(20_000)}`), [414]],
  ["a header that is too large", get("/akutt", [`X-A: ${"a".repeat(20_000)}`]), [400, 431]],
  ["broken percent-encoding", get("/%E0%A4%A"), [400]],
  ["no HTTP at all", "HEI\r\n\r\n", [400]],
];
for (const [what, bytes, statuses] of refused)
  test(`behind nginx ${what} is refused in our own words`, async () => {
    const response = await sendRaw(`http://localhost:${front}`, bytes);
    expect(statuses).toContain(response.status);
    expect(response.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(response.body).not.toContain("nginx");
  });

test("what is asked for without TLS is sent on to it", async () => {
  const answer = await send(front + 100, "/sok?q=asyl", {});
  expect([answer.status, answer.headers.location]).toEqual([308, "https://handbok.test/sok?q=asyl"]);
});

test("while the server is down nginx sends all that is a file, and says of the rest that it failed", async () => {
  const alone = await startNginx(front + 1, 9);
  try {
    expect((await send(front + 1, "/akutt", {})).status).toBe(200);
    const failed = await send(front + 1, "/sok?q=asyl", {});
    expect([failed.status, failed.headers["cache-control"]]).toEqual([503, "private, no-store"]);
    expect(Buffer.from(failed.body, "base64").toString()).toContain("Noe gikk galt hos oss");
    expect(failed.headers["content-security-policy"]).toContain("default-src 'none'");
  } finally {
    await alone.stop();
  }
});
