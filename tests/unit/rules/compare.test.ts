import { describe, expect, it } from "vitest";
import { compareSituations, evaluate, nextTransitions, parseSituation, type Situation, transitions } from "@/lib/rules";

const situation = (query: string): Situation => {
  const parsed = parseSituation(new URLSearchParams(query));
  if ("error" in parsed) throw new Error(parsed.error.message);
  return parsed.situation;
};

const ids = (rights: readonly { id: string }[]) => rights.map(({ id }) => id);

describe("what changes if", () => {
  it("the same situation changes nothing", () => {
    const same = situation("status=irregular&grunn=aldri-sokt&alder=15");
    expect(compareSituations(same, same)).toEqual([]);
  });

  it("a child without lawful residence loses the school at 16 and the child's health care at 18", () => {
    const at = (alder: string) =>
      situation(`status=irregular&grunn=aldri-sokt&alder=${alder}&barn=ingen&utnyttelse=nei`);
    const atSixteen = compareSituations(at("15"), at("16-17"));
    expect(ids(atSixteen.find(({ area }) => area === "skole")?.lost ?? [])).toContain("irregular.skole.grunnskole");
    const atEighteen = compareSituations(at("16-17"), at("18-55"));
    const health = atEighteen.find(({ area }) => area === "helse");
    expect(ids(health?.lost ?? [])).toContain("irregular.helse.barn");
    expect(ids(health?.gained ?? [])).toContain("irregular.helse.voksne");
  });

  it("tells what replaces what: a permit to work gives way to the right to work", () => {
    const before = situation("status=asylsoker&fase=soknad&bosted=mottak");
    const after = situation("status=asylsoker&fase=innvilget&bosted=mottak");
    const work = compareSituations(before, after).find(({ area }) => area === "arbeid");
    expect(work?.replaced.map(({ lost, gained }) => [ids(lost), ids(gained)])).toEqual([
      [["asylsoker.arbeid.tillatelse", "asylsoker.arbeid.ikke-tillatelse"], ["asylsoker.arbeid.innvilget"]],
    ]);
    expect(ids(work?.lost ?? [])).not.toContain("asylsoker.arbeid.tillatelse");
  });

  it("offers the next phases of a case, and no age to an adult", () => {
    const next = (query: string) => nextTransitions(situation(query)).map(({ transition }) => transition.id);
    expect(next("status=asylsoker&fase=soknad")).toEqual(["innvilget", "avslag-klage", "endelig-avslag"]);
    expect(next("status=irregular&grunn=aldri-sokt&alder=18-55")).toEqual(["soker-asyl"]);
    expect(next("status=irregular&grunn=aldri-sokt&alder=16-17")).toEqual(["fyller-18"]);
    expect(next("status=reflektant&refleksjon=innvilget&alder=16-17")).toEqual(["fyller-18", "refleksjon-utlopt"]);
    expect(next("status=ema&fase=tidsbegrenset&alder=16-17")).toEqual(["fyller-18"]);
    expect(next("status=ema&fase=soknad&alder=16-17")).not.toContain("fyller-18");
  });

  it("tells every permit what follows when it ends, and a possible victim of a no as of a yes", () => {
    const next = (query: string) => nextTransitions(situation(query)).map(({ transition }) => transition.id);
    for (const tillatelse of ["familie", "faglart", "sesong", "student", "au-pair", "permanent"])
      expect(next(`status=annen-tillatelse&tillatelse=${tillatelse}`)).toContain("mister-tillatelsen");
    expect(next("status=annen-tillatelse")).toContain("mister-tillatelsen");
    expect(next("status=reflektant&refleksjon=sokt")).toEqual(["refleksjon-innvilget", "refleksjon-avslatt"]);
    expect(next("status=reflektant&refleksjon=avslatt")).toEqual(["refleksjon-innvilget"]);
  });

  it("tells who has got a permit of the municipality, of papers and of losing it", () => {
    const next = (query: string) => nextTransitions(situation(query)).map(({ transition }) => transition.id);
    const granted = "status=asylsoker&fase=innvilget&alder=18-55";
    expect(next(`${granted}&bosted=mottak`)).toEqual(["bosatt"]);
    expect(next(`${granted}&bosted=privat&flytting=ikke-bosatt`)).toEqual(["bosatt", "mister-tillatelsen"]);
    expect(next(`${granted}&bosted=kommune&flytting=bosettingskommunen`)).toEqual([
      "flytter-uten-avtale",
      "mister-tillatelsen",
    ]);
    expect(next("status=asylsoker&fase=begrenset&bosted=privat")).toEqual([
      "begrensning-oppheves",
      "mister-tillatelsen",
    ]);
    // Of a child who came alone and loses the permit the source says nothing.
    expect(next("status=ema&fase=innvilget&alder=12-14&bosted=omsorgssenter")).toEqual(["bosatt"]);
    expect(next("status=ema&fase=begrenset&alder=12-14&bosted=mottak")).toEqual(["begrensning-oppheves"]);
  });

  it("tells of work the same to an EEA citizen without a basis, whichever way it was told", () => {
    for (const told of [
      "status=irregular&grunn=eos-uten-grunnlag",
      "status=eos&borger=eos&grunnlag=ingen&oppholdstid=3-6-mnd",
    ])
      expect(nextTransitions(situation(`${told}&alder=18-55`)).map(({ transition }) => transition.id)).toEqual([
        "far-arbeid",
      ]);
  });

  it("offers the same birthdays after a final refusal, whichever way it was told", () => {
    const rejected = ["status=asylsoker&fase=endelig-avslag", "status=ema&fase=endelig-avslag"];
    for (const told of [...rejected, "status=irregular&grunn=endelig-avslag"])
      expect(nextTransitions(situation(`${told}&alder=16-17`)).map(({ transition }) => transition.id)).toContain(
        "fyller-18",
      );
  });

  it("a permit until 18 lapses on the day, and the child's health care with it", () => {
    const [step] = nextTransitions(situation("status=ema&fase=tidsbegrenset&alder=16-17&bosted=mottak"));
    if (step === undefined) throw new Error("the permit ends at 18");
    const changes = compareSituations(step.before, step.after);
    const told = changes.flatMap(({ gained, replaced }) => [...gained, ...replaced.flatMap(({ gained }) => gained)]);
    expect(ids(told)).toContain("ema.annet.tidsbegrenset-utlopt");
    expect(ids(told)).toContain("irregular.helse.voksne");
  });

  const stepOf = (id: string, query: string) => {
    const found = nextTransitions(situation(query)).find(({ transition }) => transition.id === id);
    if (found === undefined) throw new Error(`${id} cannot happen`);
    return found;
  };
  const toldAfter = (id: string, query: string) => {
    const { before, after } = stepOf(id, query);
    return compareSituations(before, after).flatMap(({ gained, replaced }) => [
      ...gained,
      ...replaced.flatMap(({ gained }) => gained),
    ]);
  };

  it.each(["ja", "ikke-avgjort", "nei", "vet-ikke"])(
    "a final refusal ends what was deferred for the appeal (utsatt=%s)",
    (utsatt) => {
      const appeal = `status=asylsoker&fase=avslag-klage&bosted=mottak&utsatt=${utsatt}`;
      const told = ids(toldAfter("endelig-avslag", appeal));
      expect(told).toContain("irregular.annet.utreisefrist");
      expect(told).toContain("irregular.okonomi.stonad-pa-mottak");
      expect(told).not.toContain("irregular.annet.utsatt-iverksettelse");
      expect(told).not.toContain("ema.annet.representant");
      expect(stepOf("endelig-avslag", appeal).after.utsatt).toBeUndefined();
    },
  );

  it.each(["asylsoker", "ema"])(
    "a permit settles nobody on the day: no municipality has been left (status=%s)",
    (status) => {
      const waits = `status=${status}&fase=soknad&alder=16-17&bosted=privat`;
      const told = ids(toldAfter("innvilget", waits));
      expect(told).toContain("asylsoker.okonomi.flyttet-selv");
      for (const moved of [
        "asylsoker.bolig.flyttet",
        "asylsoker.okonomi.sekundarflytting",
        "asylsoker.okonomi.etter-fem-ar",
      ])
        expect(told).not.toContain(moved);
      expect(stepOf("innvilget", waits).after.flytting).toEqual(["ikke-bosatt"]);
      // Who lives in a centre is not asked, and who lives in a municipality by agreement cannot give that answer.
      for (const home of ["mottak", "kommune"])
        expect(stepOf("innvilget", waits.replace("privat", home)).after.flytting).toBeUndefined();
    },
  );

  it.each(["innvilget", "endelig-avslag"])(
    "%s ends neither the worry about a child nor, alone, its representative",
    (id) => {
      const { before, after } = stepOf(id, "status=ema&fase=avslag-klage&alder=12-14&bosted=omsorgssenter&utsatt=nei");
      const changes = compareSituations(before, after);
      const lost = changes.flatMap(({ lost }) => ids(lost));
      expect(lost).not.toContain("ema.annet.bekymring");
      expect(lost).not.toContain("ema.annet.representant");
      expect(lost).not.toContain("ema.bolig.omsorgssenter");
    },
  );

  it("work gives a basis to EEA citizens, and to nobody from outside the EEA", () => {
    const next = (borger: string) =>
      nextTransitions(
        situation(`status=eos&borger=${borger}&alder=18-55&grunnlag=ingen&oppholdstid=over-6-mnd&bopel=nei`),
      ).map(({ transition }) => transition.id);
    expect(next("eos")).toContain("far-arbeid");
    expect(next("utenfor-eos")).not.toContain("far-arbeid");
    expect(next("tredjeland-eos")).not.toContain("far-arbeid");
  });

  it("tells that three months end, of whoever has no basis or cannot register, and of nobody else", () => {
    const next = (query: string) =>
      nextTransitions(situation(`status=eos&alder=18-55&oppholdstid=under-3-mnd&bopel=nei&${query}`)).map(
        ({ transition }) => transition.id,
      );
    expect(next("borger=eos&grunnlag=ingen")).toContain("tre-maneder");
    expect(next("borger=tredjeland-eos&grunnlag=student")).toContain("tre-maneder");
    expect(next("borger=tredjeland-eos&grunnlag=familie")).not.toContain("tre-maneder");
    expect(next("borger=eos&grunnlag=arbeidssoker")).not.toContain("tre-maneder");
    const { before, after } = stepOf(
      "tre-maneder",
      "status=eos&borger=eos&alder=18-55&grunnlag=ingen&oppholdstid=under-3-mnd&bopel=nei&nod=ja",
    );
    const changes = compareSituations(before, after).flatMap(({ replaced, gained }) => [
      ...gained,
      ...replaced.flatMap(({ gained }) => gained),
    ]);
    expect(ids(changes)).toEqual(
      expect.arrayContaining(["irregular.okonomi.nodhjelp", "irregular.annet.eos-uten-grunnlag"]),
    );
  });

  it("tells of a Nordic citizen what national insurance changes", () => {
    const { before, after } = stepOf("folketrygd", "status=eos&borger=nordisk&alder=18-55&helsedekning=ingen");
    const health = compareSituations(before, after).find(({ area }) => area === "helse");
    expect(health?.replaced.map(({ lost, gained }) => [ids(lost), ids(gained)])).toContainEqual([
      ["eos.helse.uten-dekning"],
      ["eos.helse.folketrygd"],
    ]);
  });

  it.each(["student", "egne-midler", "selvstendig", "familie"])(
    "a basis that is lost (%s) gives no benefits that the person may not have had before",
    (grunnlag) => {
      const { before, after } = stepOf(
        "mister-grunnlaget",
        `status=eos&borger=eos&alder=18-55&grunnlag=${grunnlag}&oppholdstid=over-6-mnd&bopel=nei&nod=ja`,
      );
      const money = compareSituations(before, after).find(({ area }) => area === "okonomi");
      expect(ids(money?.gained ?? [])).not.toContain("eos.okonomi.ytelser-fra-arbeid");
      expect(money?.replaced.flatMap(({ gained }) => ids(gained))).toContain("irregular.okonomi.nodhjelp");
    },
  );

  it("marks what hangs on open questions afterwards: the programme ends at 55, and nobody has said how old the person is", () => {
    const { before, after } = stepOf("innvilget", "status=asylsoker&fase=soknad&bosted=mottak");
    const school = compareSituations(before, after).find(({ area }) => area === "skole");
    const open = ids([...(school?.open ?? [])]);
    expect(open).toContain("asylsoker.skole.introduksjonsprogram");
    expect(open).toContain("asylsoker.skole.over-55");
  });

  it("offers nothing that an open answer might rule out", () => {
    expect(nextTransitions(situation("status=asylsoker"))).toEqual([]);
  });

  it("losing one event keeps the others apart: a break-up adds to violence and takes nothing else away", () => {
    const stepOf = (query: string) =>
      nextTransitions(situation(query)).find(({ transition }) => transition.id === "samlivsbrudd");
    expect(stepOf("status=annen-tillatelse&tillatelse=familie&hendelse=vold")?.after.hendelse).toEqual([
      "samlivsbrudd",
      "vold",
    ]);
    const fresh = stepOf("status=annen-tillatelse&tillatelse=familie");
    if (fresh === undefined) throw new Error("a break-up can happen to anyone with family immigration");
    expect(compareSituations(fresh.before, fresh.after).flatMap(({ lost }) => ids(lost))).toEqual([]);
  });

  it.each(transitions.map(({ id, from }) => [id, from] as const))("%s can happen to somebody", (_, from) => {
    expect(evaluate(from, {}).applies).toBe("depends");
  });
});
