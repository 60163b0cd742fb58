import { expect, test } from "@playwright/test";
import { z } from "zod";

const rightSchema = z.looseObject({
  id: z.string(),
  entitlement: z.enum(["right", "limited", "discretionary", "duty", "none"]),
  applies: z.enum(["yes", "depends", "no"]),
  dependsOn: z.array(z.string()),
  title: z.string(),
  text: z.string(),
  why: z.string(),
  cost: z.string().nullable(),
  nextStep: z.string().nullable(),
  legalBasis: z.array(z.object({ law: z.string(), section: z.string().nullable(), url: z.string().nullable() })),
  sources: z
    .array(z.object({ source: z.string(), place: z.string(), year: z.number(), verifiedOn: z.string() }))
    .min(1),
  contacts: z.array(z.object({ id: z.string(), name: z.string(), phone: z.string().nullable() })).min(1),
  readMore: z.string(),
  deadline: z
    .object({
      title: z.string(),
      text: z.string(),
      length: z.number(),
      unit: z.string(),
      from: z.string(),
      consequence: z.string(),
    })
    .nullable(),
  dated: z.string().nullable(),
});
const rightsSchema = z.object({
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  open: z.array(z.string()),
  areas: z.array(z.object({ area: z.string(), title: z.string(), rights: z.array(rightSchema) })).length(6),
  contentVersion: z.string(),
});

test.describe("/api/rettigheter", () => {
  const ask = async (request: import("@playwright/test").APIRequestContext, query: string) => {
    const response = await request.get(`/api/rettigheter?${query}`);
    expect(response.status()).toBe(200);
    const body = rightsSchema.parse(await response.json());
    const rights = body.areas.flatMap((area) => area.rights);
    const certain = (area: string) =>
      body.areas.find((found) => found.area === area)?.rights.filter(({ applies }) => applies === "yes") ?? [];
    return { ...body, rights, certain };
  };

  test("an unaccompanied child under 15: care centre, representative, free lawyer, school duty", async ({
    request,
  }) => {
    const { certain, rights } = await ask(request, "status=ema&alder=12-14&fase=soknad");
    expect(
      certain("bolig").some(({ text, title }) => /omsorgssenter/i.test(title + text) && /Bufetat/.test(title + text)),
    ).toBe(true);
    expect(certain("annet").some(({ title }) => /representant/i.test(title))).toBe(true);
    expect(certain("annet").some(({ title }) => /advokat/i.test(title))).toBe(true);
    expect(
      certain("skole").some(({ entitlement, title, text }) => entitlement === "duty" || /plikt/i.test(title + text)),
    ).toBe(true);
    expect(rights.length).toBeGreaterThan(10);
  });

  test("the same child at 15: reception centre for minors under UDI", async ({ request }) => {
    const { certain } = await ask(request, "status=ema&alder=15&fase=soknad");
    expect(certain("bolig").some(({ text, title }) => /mottak/i.test(title + text) && /UDI/.test(title + text))).toBe(
      true,
    );
    expect(certain("bolig").some(({ title }) => /omsorgssenter/i.test(title))).toBe(false);
  });

  test("pregnant without lawful residence: care, no prepayment, no regular GP", async ({ request }) => {
    const { certain, rights } = await ask(request, "status=irregular&grunn=aldri-sokt&helsebehov=gravid");
    const text = certain("helse")
      .map(({ title, text: words, cost }) => `${title} ${words} ${cost}`)
      .join(" ");
    expect(text).toMatch(/før, under og etter fødsel/);
    expect(text).toMatch(/på forhånd|forhåndsbetaling/);
    expect(rights.filter(({ id, entitlement }) => /fastlege/.test(id) && entitlement !== "none")).toEqual([]);
  });

  test("nothing asked: what everybody has, and the status is open", async ({ request }) => {
    const { rights, open, answers } = await ask(request, "");
    expect(answers).toEqual({});
    expect(open).toEqual(["status"]);
    expect(new Set(rights.map(({ id }) => id.split(".")[0]))).toEqual(new Set(["alle"]));
  });

  test("leaving out where an asylum seeker lives removes nothing and says what depends on it", async ({ request }) => {
    const without = await ask(request, "status=asylsoker&fase=soknad");
    const ids = new Set(without.rights.map(({ id }) => id));
    for (const home of ["mottak", "privat", "forlatt-mottak"]) {
      const { rights } = await ask(request, `status=asylsoker&fase=soknad&bosted=${home}`);
      expect(rights.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
    }
    expect(without.rights.some(({ dependsOn }) => dependsOn.includes("bosted"))).toBe(true);
    expect(without.open).toContain("bosted");
  });

  test("`alle=1` adds what cannot apply; answers that are not asked are not echoed", async ({ request }) => {
    const { rights, answers } = await ask(request, "alle=1&status=irregular&grunn=aldri-sokt&bosted=mottak");
    expect(rights.some(({ applies }) => applies === "no")).toBe(true);
    expect(answers).toEqual({ status: "irregular", grunn: "aldri-sokt" });
  });

  for (const [query, question] of [
    ["farge=rod", "farge"],
    ["status=konge", "status"],
    ["status=ema&status=eos", "status"],
    ["status=ema&barn=ingen&barn=0-1", "barn"],
  ] as const) {
    test(`refuses «${query}» and says what is allowed`, async ({ request }) => {
      const response = await request.get(`/api/rettigheter?${query}`);
      expect(response.status()).toBe(400);
      expect(await response.json()).toEqual({
        error: { code: expect.any(String), message: expect.any(String), question, allowed: expect.any(Array) },
      });
    });
  }
});

test("/api/sporsmal tells every question with its options, «vet ikke» among them", async ({ request }) => {
  const { questions } = z
    .object({
      questions: z.array(
        z.object({
          id: z.string(),
          text: z.string(),
          help: z.string(),
          multiple: z.boolean(),
          options: z.array(z.object({ id: z.string(), text: z.string() })),
          askedWhen: z.unknown(),
        }),
      ),
    })
    .parse(await (await request.get("/api/sporsmal")).json());
  expect(questions).toHaveLength(34);
  expect(questions.filter(({ options }) => !options.some(({ id }) => id === "vet-ikke"))).toEqual([]);
});

test("/api/sok gives hits, best first", async ({ request }) => {
  const body = z
    .object({
      query: z.string(),
      total: z.number(),
      hits: z.array(
        z.object({ kind: z.string(), title: z.string(), section: z.string(), url: z.string(), snippet: z.string() }),
      ),
    })
    .parse(await (await request.get("/api/sok?q=22331160&limit=3")).json());
  expect(body.hits[0]).toMatchObject({ kind: "kontakt", url: "/kontakt#rosa" });
  expect(body.hits.length).toBeLessThanOrEqual(3);
  expect((await request.get("/api/sok?q=rosa&limit=0")).status()).toBe(400);
});
