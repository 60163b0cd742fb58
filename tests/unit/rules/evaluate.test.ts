import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, findRights, formatSituation, is, parseSituation, questions, type Situation } from "@/lib/rules";
import { all, any, type Condition, not } from "@/lib/rules/condition";
import { evaluatorOf } from "@/lib/rules/evaluate";
import { type Question, QuestionSet } from "@/lib/rules/question";
import { anyAnswers } from "./any-answers";

const situation = (query: string): Situation => {
  const parsed = parseSituation(new URLSearchParams(query));
  if ("error" in parsed) throw new Error(parsed.error.message);
  return parsed.situation;
};

describe("an unanswered question", () => {
  const adult = all(is("status", "irregular"), is("alder", "18-55", "over-55"));

  it("leaves a right open and is named", () => {
    expect(evaluate(adult, situation("status=irregular"))).toEqual({ applies: "depends", dependsOn: ["alder"] });
  });

  it("counts «vet ikke» as unanswered", () => {
    expect(evaluate(adult, situation("status=irregular&alder=vet-ikke"))).toEqual({
      applies: "depends",
      dependsOn: ["alder"],
    });
  });

  it("does not matter when every answer leads to the same place", () => {
    const either = any(is("dublin", "ja"), is("dublin", "nei"));
    expect(evaluate(either, situation("status=asylsoker&fase=soknad"))).toEqual({
      applies: "yes",
      because: ["status", "fase"],
    });
  });

  it("has no answer when it is not asked", () => {
    expect(evaluate(not(is("dublin", "ja")), situation("status=asylsoker&fase=innvilget")).applies).toBe("yes");
    expect(evaluate(is("dublin", "ja"), situation("status=asylsoker&fase=innvilget"))).toEqual({ applies: "no" });
  });

  it("is named together with the question that decides whether it is asked", () => {
    expect(evaluate(is("dublin", "ja"), situation("status=asylsoker"))).toEqual({
      applies: "depends",
      dependsOn: ["fase", "dublin"],
    });
  });

  it("is not named when an answer that was given shows what it must be", () => {
    // Only those who live in a reception centre are asked which kind.
    const livesPrivately = is("bosted", "privat");
    expect(evaluate(livesPrivately, situation("status=asylsoker&fase=soknad"))).toEqual({
      applies: "depends",
      dependsOn: ["bosted"],
    });
    expect(evaluate(livesPrivately, situation("status=asylsoker&fase=soknad&mottakstype=transitt"))).toEqual({
      applies: "no",
    });
  });

  it("is named when an answer that was given only shows that an exception was not known", () => {
    // Children along are asked about unless the person is a child, need unless the person lives in a centre.
    const child = is("alder", "16-17");
    expect(evaluate(child, situation("status=irregular&barn=0-1"))).toEqual({
      applies: "depends",
      dependsOn: ["alder"],
    });
    const inCentre = is("bosted", "mottak");
    expect(evaluate(inCentre, situation("status=asylsoker&fase=soknad&nod=nei"))).toEqual({
      applies: "depends",
      dependsOn: ["bosted"],
    });
  });

  it("is named when it was answered with «vet ikke», whatever the other answers are", () => {
    const atEnd = is("fase", "endelig-avslag");
    expect(evaluate(atEnd, situation("status=asylsoker&fase=vet-ikke&omgjoring=sendt"))).toEqual({
      applies: "depends",
      dependsOn: ["fase"],
    });
  });

  it("stays open when two answers cannot go together", () => {
    // Parents are asked about for a child, accompanying children for an adult.
    expect(evaluate(is("alder", "15"), situation("status=irregular&foreldre=ja&barn=ingen")).applies).toBe("depends");
  });

  it("is not named when the answers that are left cannot differ", () => {
    // An adult with a permit is offered two ages only, both of age.
    const minor = is("alder", "16-17", "usikker");
    expect(evaluate(minor, situation("status=asylsoker&fase=innvilget"))).toEqual({ applies: "no" });
  });
});

describe("a question with several answers", () => {
  it("holds when one of the answers is meant", () => {
    expect(
      evaluate(is("helsebehov", "gravid"), situation("status=eos&helsebehov=akutt&helsebehov=gravid")).applies,
    ).toBe("yes");
    expect(
      evaluate(is("helsebehov", "smitte"), situation("status=eos&helsebehov=akutt&helsebehov=gravid")).applies,
    ).toBe("no");
  });

  it("stays open between any set of answers", () => {
    const both = all(is("helsebehov", "akutt"), is("helsebehov", "gravid"));
    expect(evaluate(both, situation("status=eos"))).toEqual({ applies: "depends", dependsOn: ["helsebehov"] });
  });

  it("knows that «ingen» stands alone", () => {
    const contradiction = all(is("barn", "ingen"), is("barn", "0-1"));
    expect(evaluate(contradiction, situation("status=asylsoker&fase=soknad")).applies).toBe("no");
  });
});

describe("evaluate against trying every complete situation", () => {
  // The reference: all answers to the questions of the condition, one by one, without diagrams or pruning.
  const condition = any(
    all(is("status", "asylsoker", "ema"), is("fase", "avslag-klage"), is("utsatt", "ja")),
    all(is("status", "irregular"), is("grunn", "endelig-avslag"), not(is("bosted", "mottak"))),
  );
  const ids = ["status", "fase", "grunn", "bosted", "omgjoring", "utsatt"] as const;

  function completions(partial: Situation): Situation[] {
    return ids.reduce<Situation[]>(
      (found, id) =>
        found.flatMap((known) =>
          known[id]
            ? [known]
            : (questions.find((question) => question.id === id)?.options ?? []).map((option) => ({
                ...known,
                [id]: [option],
              })),
        ),
      [partial],
    );
  }

  it.each([
    "",
    "status=asylsoker",
    "status=irregular",
    "status=irregular&grunn=endelig-avslag",
    "status=ema&fase=avslag-klage",
    "status=eos",
  ])("agrees for «%s»", (query) => {
    const partial = situation(query);
    const outcomes = new Set(completions(partial).map((complete) => evaluate(condition, complete).applies));
    const expected = outcomes.size > 1 ? "depends" : [...outcomes][0];
    expect(evaluate(condition, partial).applies).toBe(expected);
  });
});

describe("reading answers", () => {
  it("takes any order and writes the order of the table", () => {
    expect(Object.keys(situation("alder=15&fase=soknad&status=ema"))).toEqual(["status", "fase", "alder"]);
  });

  it("drops answers to questions that are not asked", () => {
    expect(situation("status=irregular&grunn=aldri-sokt&bosted=mottak&dublin=ja")).toEqual({
      status: ["irregular"],
      grunn: ["aldri-sokt"],
    });
  });

  it("drops an option that is not offered here", () => {
    expect(situation("status=asylsoker&fase=tidsbegrenset")).toEqual({ status: ["asylsoker"] });
  });

  it("keeps an answer that may yet matter", () => {
    expect(situation("status=ema&nod=ja")).toEqual({ status: ["ema"], nod: ["ja"] });
    expect(situation("status=asylsoker&bosted=mottak&nod=ja")).toEqual({ status: ["asylsoker"], bosted: ["mottak"] });
  });

  it.each([
    ["farge=rod", "ukjent-sporsmal"],
    ["status=konge", "ukjent-svar"],
    ["status=ema&status=eos", "for-mange-svar"],
    ["status=ema&barn=ingen&barn=0-1", "motstridende-svar"],
    ["status=eos&helsebehov=vet-ikke&helsebehov=akutt", "motstridende-svar"],
    ["__proto__=1", "ukjent-sporsmal"],
  ])("refuses «%s» as %s", (query, code) => {
    const parsed = parseSituation(new URLSearchParams(query));
    expect("error" in parsed && parsed.error.code).toBe(code);
  });
});

describe("what is found", () => {
  it("is the group «alle» and one open question while the status is unknown", () => {
    for (const query of ["", "status=vet-ikke"]) {
      const { areas, open } = findRights(situation(query));
      const groups = new Set(areas.flatMap(({ rights }) => rights.map(({ right }) => right.group)));
      expect([...groups]).toEqual(["alle"]);
      expect(open).toEqual(["status"]);
    }
  });

  it("always has all six areas", () => {
    expect(findRights({}).areas.map(({ area }) => area)).toEqual([
      "bolig",
      "okonomi",
      "helse",
      "arbeid",
      "skole",
      "annet",
    ]);
  });

  it("asks about children and exploitation in one line each until somebody answers", () => {
    const { areas, sideTracks } = findRights(situation("status=asylsoker&fase=soknad&bosted=mottak"));
    const asked = areas.flatMap(({ rights }) =>
      rights.flatMap(({ finding }) => (finding.applies === "depends" ? finding.dependsOn : [])),
    );
    expect(sideTracks).toEqual(["barn", "utnyttelse"]);
    expect(asked).not.toContain("utnyttelse");
    expect(asked).not.toContain("barn");
  });

  it("opens the trafficking track on «ja», «usikker» and «vet ikke»", () => {
    const found = (answer: string) =>
      findRights(situation(`status=irregular&grunn=aldri-sokt&alder=18-55&utnyttelse=${answer}`))
        .areas.flatMap(({ rights }) => rights)
        .filter(({ right, finding }) => right.group === "reflektant" && finding.applies === "yes").length;
    expect(found("ja")).toBeGreaterThan(0);
    expect(found("usikker")).toBe(found("ja"));
    expect(found("vet-ikke")).toBe(found("ja"));
    expect(found("nei")).toBe(0);
  });
});

describe("an age that an unaccompanied minor cannot have", () => {
  it("counts as unanswered: nothing is ruled out by it", () => {
    expect(situation("status=ema&fase=innvilget&alder=over-55")).toEqual(situation("status=ema&fase=innvilget"));
    expect(situation("status=ema&fase=innvilget&alder=18-55")).toMatchObject({ alder: ["18-55"] });
    expect(situation("status=irregular&grunn=aldri-sokt&alder=over-55")).toMatchObject({ alder: ["over-55"] });
  });
});

describe("the same person told in two ways", () => {
  const found = (query: string) =>
    findRights(situation(query))
      .areas.flatMap(({ rights }) => rights)
      .filter(({ finding }) => finding.applies !== "no")
      .map(({ right, finding }) => `${right.id} ${finding.applies}`)
      .sort();

  it.each([
    "alder=16-17",
    "alder=18-55&bosted=privat&nod=ja",
    "alder=usikker&bosted=mottak",
    "alder=18-55&omgjoring=sendt&utsatt=ja",
  ])("finally rejected: %s", (rest) => {
    expect(found(`status=asylsoker&fase=endelig-avslag&${rest}`)).toEqual(
      found(`status=irregular&grunn=endelig-avslag&${rest}`),
    );
    expect(found(`status=ema&fase=endelig-avslag&${rest}`)).toEqual(
      found(`status=irregular&grunn=endelig-avslag&${rest}`),
    );
  });

  it.each([
    "grunnlag=ingen&oppholdstid=3-6-mnd",
    "grunnlag=ingen&oppholdstid=over-6-mnd",
    "grunnlag=arbeidssoker&oppholdstid=over-6-mnd",
  ])("EEA citizen without a basis: %s", (basis) => {
    for (const cover of ["helsetrygdkort", "folketrygd", "ingen", "vet-ikke"]) {
      const rest = `alder=18-55&helsedekning=${cover}&nod=ja&helsebehov=planlagt&barn=ingen&utnyttelse=nei`;
      expect(found(`status=eos&borger=eos&${basis}&bopel=nei&familie-utenfor-eos=nei&${rest}`)).toEqual(
        found(`status=irregular&grunn=eos-uten-grunnlag&${rest}`),
      );
    }
  });
});

describe("any answers to any questions", () => {
  it("are read, give findings without error, and come back as they were written", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const parsed = parseSituation(answers);
        if ("error" in parsed) throw new Error(parsed.error.message);
        const { situation, areas: found } = findRights(parsed.situation);
        expect(parseSituation(new URLSearchParams(formatSituation(situation)))).toEqual({ situation });
        expect(
          found.flatMap(({ rights: ofArea }) => ofArea.filter(({ finding }) => finding.applies === "yes")),
        ).not.toEqual([]);
      }),
      { numRuns: 400, seed: 20261122 },
    );
  });
});

describe("an option that is offered in some situations only", () => {
  const question = (
    id: string,
    options: readonly string[],
    offeredWhen: Question<string>["offeredWhen"] = {},
  ): Question<string> => ({
    id,
    options,
    multiple: false,
    core: true,
    sideTrack: false,
    askedWhen: { all: [] },
    offeredWhen,
  });
  const ask = evaluatorOf(
    new QuestionSet([
      question("alder", ["barn", "voksen"]),
      question("gjelder", ["omsorgssvikt", "annet"], { omsorgssvikt: { is: "alder", options: ["barn"] } }),
    ]),
  );
  const neglect: Condition<string> = { is: "gjelder", options: ["omsorgssvikt"] };

  it("holds when it was chosen, though what decides whether it is offered is open", () =>
    expect(ask(neglect, { gjelder: ["omsorgssvikt"] }).applies).toBe("yes"));
  it("is no longer chosen when another answer rules it out", () =>
    expect(ask(neglect, { alder: ["voksen"], gjelder: ["omsorgssvikt"] }).applies).toBe("no"));
  it("stays open with neither answer", () => expect(ask(neglect, {}).applies).toBe("depends"));
});
