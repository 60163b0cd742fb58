import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { GET as rightsApi } from "@/app/api/rettigheter/route";
import { GET as searchApi } from "@/app/api/sok/route";
import { GET as deadlines } from "@/app/frister/route";
import { GET as contacts } from "@/app/kontakt/route";
import { GET as compare } from "@/app/rettigheter/sammenlign/route";
import { GET as openSearch } from "@/app/sok/opensearch/route";
import { GET as searchPage } from "@/app/sok/route";
import { GET as wizard } from "@/app/veiviser/svar/route";
import { GET as aid } from "@/app/verktoy/[verktoy]/svar/route";
import { contactAudiences, contactKinds, content } from "@/lib/content";
import { dontKnow, groups, questions } from "@/lib/rules";
import { searchKinds } from "@/lib/search";
import { anyQuery, foreignPair, hostileText, marker, tries, written } from "./hostile";

// Many tries each, on a machine that may be shared.
vi.setConfig({ testTimeout: 300_000 });

/** Whatever is asked of a route, it answers: with what was asked for, or with what is wrong, and never breaks. */

type Route = {
  path: string;
  get: (request: Request) => Response | Promise<Response>;
  /** The keys it knows, with what they take; [] for any text. */
  known: Readonly<Record<string, readonly string[]>>;
  /** Refuses keys it does not know: an answer that is not understood may be the one that decides. */
  strict: boolean;
  runs: number;
};

const answers = Object.fromEntries(questions.map(({ id, options }) => [id, [...options, dontKnow]]));
const routes: Route[] = [
  {
    path: "/sok",
    get: searchPage,
    known: { q: ["asyl", "tlf rosa"], slag: searchKinds, gruppe: groups },
    strict: false,
    runs: 40,
  },
  { path: "/api/sok", get: searchApi, known: { q: ["mottak"], limit: ["1", "50", "51"] }, strict: false, runs: 80 },
  {
    path: "/kontakt",
    get: contacts,
    known: { type: Object.keys(contactKinds), sted: ["Oslo", "Bergen"], for: Object.keys(contactAudiences) },
    strict: false,
    runs: 20,
  },
  { path: "/frister", get: deadlines, known: { gruppe: groups, sorter: ["gruppe"] }, strict: false, runs: 40 },
  { path: "/rettigheter/sammenlign", get: compare, known: { a: groups, b: groups }, strict: false, runs: 30 },
  {
    path: "/veiviser/svar",
    get: wizard,
    known: {
      ...answers,
      sporsmal: Object.keys(answers),
      spurt: Object.keys(answers),
      vis: ["svar"],
      visning: ["bruker", "journal", "alt"],
    },
    strict: true,
    runs: 60,
  },
  { path: "/api/rettigheter", get: rightsApi, known: { ...answers, alle: ["1"] }, strict: true, runs: 80 },
  ...content.aids.map(
    ({ slug, questions: asked }): Route => ({
      path: `/verktoy/${slug}/svar`,
      get: (request) => aid(request, { params: Promise.resolve({ verktoy: slug }) }),
      known: Object.fromEntries(asked.map(({ id, options }) => [id, [...Object.keys(options), dontKnow]])),
      strict: true,
      runs: 30,
    }),
  ),
];

/** Answers one request; what it would log as a fault of the server fails the test. */
async function ask({ path, get }: Pick<Route, "path" | "get">, query: string, headers: Record<string, string> = {}) {
  const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const response = await get(new Request(`http://localhost:3000${path}?${query}`, { headers }));
  const body = await response.text();
  expect(logged.mock.calls).toEqual([]);
  logged.mockRestore();
  return { status: response.status, body, type: response.headers.get("content-type") ?? "" };
}

describe.each(routes)("$path", (route) => {
  const keys = Object.keys(route.known);
  const query = anyQuery(route.known);

  it("answers anything with a page, or with 400 and Norwegian words; nothing comes back as markup", () =>
    fc.assert(
      fc.asyncProperty(query, async (pairs) => {
        const { status, body, type } = await ask(route, written(pairs));
        expect([200, 400]).toContain(status);
        expect(type).toMatch(/^(text\/html; charset=utf-8|application\/json)/);
        expect(body.length).toBeLessThan(600_000);
        if (type.startsWith("text/html")) {
          expect(body).not.toMatch(new RegExp(`<${marker}|" ${marker}=|<script>alert`));
          expect(body).toContain("</html>");
          if (status === 400) expect(body).toMatch(/Velg|Start|ett svar|kan ikke/);
        } else {
          const parsed: unknown = JSON.parse(body);
          if (status === 400)
            expect(parsed).toMatchObject({
              error: { code: expect.any(String), message: expect.stringMatching(/[a-zæøå]{3}/) },
            });
        }
      }),
      tries(route.runs),
    ));

  it("answers any bytes after «?»", () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(hostileText, fc.string({ unit: "binary" })), async (text) => {
        const { status } = await ask(route, text.replace(/#/g, ""));
        expect([200, 400]).toContain(status);
      }),
      tries(route.runs / 3),
    ));

  it(route.strict ? "refuses a key that it does not know" : "is not changed by a key that it does not know", () =>
    fc.assert(
      fc.asyncProperty(query, foreignPair(keys), fc.nat(6), async (pairs, foreign, place) => {
        const ours = pairs.filter(([key]) => keys.includes(key));
        const mixed = [...ours.slice(0, place), foreign, ...ours.slice(place)];
        const [plain, with_] = [await ask(route, written(ours)), await ask(route, written(mixed))];
        if (route.strict) expect(with_.status).toBe(400);
        else expect(with_).toEqual(plain);
      }),
      tries(route.runs / 3),
    ),
  );

  it("does not care for the order of its keys", () =>
    fc.assert(
      fc.asyncProperty(
        query
          .map((pairs) => [...new Map(pairs.filter(([key]) => keys.includes(key)))])
          .chain((pairs) => fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length }))),
        async ([pairs, shuffled]) => {
          const [one, other] = [await ask(route, written(pairs)), await ask(route, written(shuffled))];
          expect(other.status).toBe(one.status);
          // Of several answers that cannot be read, the first is told.
          if (one.status === 200) expect(other.body).toBe(one.body);
        },
      ),
      tries(route.runs / 3),
    ));
});

describe("/sok/opensearch", () => {
  const headerValue = hostileText.map((text) =>
    text
      .replace(/[^\t\x20-\x7e]/g, "")
      .trim()
      .slice(0, 200),
  );
  it("writes no host into its XML that is none, and says so", () =>
    fc.assert(
      fc.asyncProperty(headerValue, headerValue, async (host, protocol) => {
        const { status, body } = await ask({ path: "/sok/opensearch", get: openSearch }, "", {
          "x-forwarded-host": host,
          "x-forwarded-proto": protocol,
        });
        expect([200, 400]).toContain(status);
        if (status === 200)
          expect(body.match(/template="([^"]*)"/)?.[1]).toMatch(/^https?:\/\/[\w.:[\]-]+\/sok\?q=\{searchTerms\}$/);
        else expect(body).toMatch(/[a-zæøå]{3}/);
        expect(body).not.toContain(`<$marker`);
      }),
    ));
});

it("an aid that does not exist is 404, whatever its name", () =>
  fc.assert(
    fc.asyncProperty(hostileText, async (name) => {
      const get = (request: Request) => aid(request, { params: Promise.resolve({ verktoy: name }) });
      expect((await ask({ path: "/verktoy/x/svar", get }, "")).status).toBe(404);
    }),
    tries(10),
  ));
