import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { filterContacts, readContactFilter } from "@/components/contact/filter-contacts";
import { findSide } from "@/components/rights/comparable";
import { filterHref } from "@/components/search/filters";
import { shownQuery } from "@/components/search/shown-query";
import { hashAddress, queryAddress, readAddress, type WizardView } from "@/components/wizard/wizard-address";
import { content } from "@/lib/content";
import { questionSetOf } from "@/lib/content/aid-questions";
import { planFor } from "@/lib/offline/plan";
import { formatSituation, groups, parseSituation } from "@/lib/rules";
import { formatIn, parseIn } from "@/lib/rules/situation";
import { searchKinds } from "@/lib/search";
import { readQuery } from "@/lib/search/query";
import { anyAnswers } from "../rules/any-answers";
import { hostileText, tries, wellFormed } from "./hostile";

// Many tries each, on a machine that may be shared.
vi.setConfig({ testTimeout: 300_000 });

/** Every reader of an address is total, and what it has read it reads again the same. */

const anyPairs = fc.array(fc.tuple(hostileText, hostileText), { maxLength: 5 });
const mixedAnswers = fc
  .tuple(anyAnswers, fc.oneof(fc.constant([]), fc.constant([]), anyPairs))
  .map((both) => both.flat());
const afterHash = (address: string) => new URLSearchParams(address.replace(/^#/, ""));
const afterMark = (address: string) => new URLSearchParams(address.split("?")[1] ?? "");

describe("the wizard's address", () => {
  it("is read without breaking, and a refusal names what may stand there", () =>
    fc.assert(
      fc.property(fc.oneof(mixedAnswers, anyPairs), (pairs) => {
        const view = readAddress(pairs);
        if (!("error" in view)) return;
        expect(view.error.message).toMatch(/[.]$/);
        expect(view.error.allowed.length).toBeGreaterThan(0);
        expect(view.error.question.length).toBeLessThanOrEqual(80);
      }),
      tries(300),
    ));

  it("says after «#» and after «?» the same, and is read again as it was written", () =>
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(undefined, "bruker", "journal", "alt"), (pairs, visning) => {
        const view = readAddress(pairs);
        if ("error" in view) return;
        const shown = visning ? { visning } : { vis: "svar" as const };
        const expected: WizardView = { situation: view.situation, question: undefined, visning };
        expect(readAddress(afterHash(hashAddress(view.situation, shown)))).toEqual(expected);
        expect(readAddress(afterMark(queryAddress(view.situation, shown)))).toEqual(expected);
      }),
      tries(150),
    ));

  it("gives one text for each situation, in whatever order it was given", () =>
    fc.assert(
      fc.property(
        anyAnswers.chain((pairs) =>
          fc.tuple(fc.constant(pairs), fc.shuffledSubarray([...pairs], { minLength: pairs.length })),
        ),
        ([pairs, shuffled]) => {
          const [one, other] = [parseSituation(pairs), parseSituation(shuffled)];
          if ("error" in one || "error" in other) {
            expect("error" in one).toBe("error" in other);
            return;
          }
          const text = formatSituation(one.situation);
          expect(formatSituation(other.situation)).toBe(text);
          expect(parseSituation(new URLSearchParams(text))).toEqual({ situation: other.situation });
        },
      ),
      tries(500),
    ));

  it("is not read at all when a foreign key stands in it", () =>
    fc.assert(
      fc.property(anyAnswers, hostileText, hostileText, fc.nat(), (pairs, key, value, place) => {
        const at = place % (pairs.length + 1);
        const parsed = parseSituation([...pairs.slice(0, at), [`${key}!`, value], ...pairs.slice(at)]);
        expect(parsed).toHaveProperty("error.code", "ukjent-sporsmal");
      }),
      tries(300),
    ));
});

it.each(content.aids.map((aid) => [aid.slug, aid] as const))(
  "the aid %s reads its answers again as it wrote them",
  (_, aid) => {
    const set = questionSetOf(aid);
    const pairs = fc.array(
      fc
        .constantFrom(...aid.questions)
        .chain(({ id, options }) =>
          fc.tuple(fc.constant(id), fc.oneof(fc.constantFrom(...Object.keys(options)), hostileText)),
        ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(pairs, (given) => {
        const parsed = parseIn(set, given);
        if ("error" in parsed) {
          expect(parsed.error.allowed.length).toBeGreaterThan(0);
          return;
        }
        expect(parseIn(set, new URLSearchParams(formatIn(set, parsed.situation)))).toEqual(parsed);
      }),
      tries(300),
    );
  },
);

describe("filters and searches", () => {
  it("a filter of contacts is read again as itself, and takes away, never adds", () =>
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (type, sted, audience) => {
        const read = readContactFilter(new URLSearchParams({ type, sted, for: audience }));
        expect(readContactFilter(new URLSearchParams(read))).toEqual(read);
        const kept = filterContacts(content.contacts, read);
        expect(kept.every((contact) => content.contacts.includes(contact))).toBe(true);
        expect(new Set(kept).size).toBe(kept.length);
      }),
      tries(300),
    ));

  it("the address of a filtered search holds the words and the filters as they were", () =>
    fc.assert(
      fc.property(
        hostileText,
        fc.option(fc.constantFrom(...searchKinds), { nil: undefined }),
        fc.option(fc.constantFrom(...groups), { nil: undefined }),
        (query, kind, group) => {
          const href = filterHref(query, { kind, group });
          expect(href).toMatch(/^\/sok\?[\w.*+%=&-]*$/);
          const params = afterMark(href);
          expect(params.get("q")).toBe(wellFormed(query));
          expect([params.get("slag"), params.get("gruppe")]).toEqual([kind ?? null, group ?? null]);
        },
      ),
      tries(300),
    ));

  it("a query is made safe once and for all: short, clean, and the same the second time", () =>
    fc.assert(
      fc.property(hostileText, (text) => {
        const query = readQuery(text);
        expect(query.text.length).toBeLessThanOrEqual(200);
        expect(query.words.length).toBeLessThan(60);
        expect(readQuery(query.text).text).toBe(query.text.trim());
      }),
      tries(500),
    ));

  it("a query shown again is at most 80 whole characters that turn and hide nothing", () =>
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = shownQuery(text);
        expect([...shown].length).toBeLessThanOrEqual(80);
        expect(wellFormed(shown)).toBe(shown);
        expect(shown).not.toMatch(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
        expect(shownQuery(shown)).toBe(shown);
      }),
      tries(500),
    ));

  it("a side to compare is one of ours, or none", () =>
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(findSide(text)?.id).toBe(findSide(text) && text);
      }),
      tries(200),
    ));
});

describe("the plan for a request without a network", () => {
  const stored = {
    built: "2026-11-22",
    pages: { "/": "a", "/akutt": "b", "/kontakt": "c", "/frakoblet": "d", "/frakoblet/sok": "e", "/verktoy/tolk": "f" },
    files: { "/site.js?v=1": "g" },
  };
  it("exists for every address of the site, leads nowhere else, and keeps no answers", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(
          "",
          "sok",
          "veiviser/svar",
          "verktoy/tolk/svar",
          "kontakt",
          "__proto__",
          "constructor",
          "%2e%2e",
        ),
        hostileText,
        fc.boolean(),
        (path, query, isPage) => {
          const url = new URL(`https://example.org/${path}?${wellFormed(query.replace(/#/g, ""))}`).href;
          const plan = planFor({ method: "GET", isPage, url }, stored, "https://example.org");
          if (plan.kind !== "page") {
            expect(plan.kind).toBe("leave");
            return;
          }
          if ("redirect" in plan.device) {
            expect(new URL(plan.device.redirect, "https://example.org").origin).toBe("https://example.org");
            expect(plan.device.redirect).toMatch(/^\/(veiviser|verktoy\/tolk|kontakt)(#|$)/);
          } else expect(plan.device.stored).toMatch(/^\/lagret\/[a-f]\.html$/);
        },
      ),
      tries(500),
    ));
});
