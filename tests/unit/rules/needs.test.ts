import { describe, expect, it } from "vitest";
import { findRights, parseSituation } from "@/lib/rules";

/** What is certain about health, in the order in which it is told. */
function certain(answers: string) {
  const parsed = parseSituation(new URLSearchParams(answers));
  if ("error" in parsed) throw new Error(parsed.error.message);
  const health = findRights(parsed.situation).areas.find(({ area }) => area === "helse");
  return (health?.rights ?? []).filter(({ finding }) => finding.applies === "yes");
}
const ids = (answers: string) => certain(answers).map(({ right }) => right.id);
const needed = (answers: string) =>
  certain(answers)
    .filter((found) => found.needed)
    .map(({ right }) => right.id);

const people = {
  "an asylum seeker who was refused yesterday": "status=asylsoker&fase=avslag-klage&bosted=mottak",
  "an asylum seeker of whom nothing is known": "status=asylsoker",
  "a child who seeks asylum alone": "status=ema&fase=soknad&alder=15&bosted=privat",
  "someone who never applied": "status=irregular&grunn=aldri-sokt&alder=18-55",
  "someone without residence, nobody knows why": "status=irregular&grunn=vet-ikke",
  "an EEA citizen of whom nothing is known": "status=eos",
  "an EEA citizen with national insurance":
    "status=eos&borger=eos&grunnlag=arbeidstaker&oppholdstid=over-6-mnd&bopel=ja&helsedekning=folketrygd&alder=18-55",
  "a possible victim who waits for an answer": "status=reflektant&refleksjon=sokt&alder=18-55",
  "a student whose permit runs out": "status=annen-tillatelse&tillatelse=student&hendelse=utloper",
  "someone of whom nothing is known": "status=vet-ikke",
};

describe.each(Object.entries(people))("%s", (_, answers) => {
  it.each([
    ["akutt", "oyeblikkelig-hjelp"],
    ["psykisk-fare", "psykisk-fare"],
    ["gravid", "svangerskap"],
    ["smitte", "smittevern"],
    ["frihetsberovet", "frihetsberovet"],
  ])("reads first of all about %s", (need, subject) => {
    const [first] = certain(`${answers}&helsebehov=${need}`);
    expect(first?.right.subject).toBe(subject);
    expect(first?.needed).toBe(true);
  });

  it("has a number to ring in the first right when a life may be in danger", () => {
    for (const need of ["akutt", "psykisk-fare"])
      expect(certain(`${answers}&helsebehov=${need}`)[0]?.right.contacts[0]).toBe("nodnummer-113");
  });
});

it("danger to life comes before what is needed besides", () => {
  expect(needed("status=annen-tillatelse&helsebehov=gravid&helsebehov=smitte&helsebehov=psykisk-fare")).toEqual([
    "alle.helse.psykisk-fare",
    "alle.helse.gravide",
    "alle.helse.smittevern",
  ]);
});

it("what the group says of a need is told instead of what everybody has, and that stays where it was", () => {
  const answers = "status=irregular&grunn=aldri-sokt&alder=18-55&helsebehov=gravid";
  expect(needed(answers)).toEqual(["irregular.helse.gravid"]);
  expect(ids(answers).indexOf("alle.helse.gravide")).toBeGreaterThan(ids(answers).indexOf("irregular.helse.fastlege"));
});

describe("whoever may be exploited", () => {
  const first = (answers: string, wanted: string) => {
    const parsed = parseSituation(new URLSearchParams(answers));
    if ("error" in parsed) throw new Error(parsed.error.message);
    const found = findRights(parsed.situation).areas.find(({ area }) => area === wanted)?.rights[0];
    return { id: found?.right.id, ring: found?.right.contacts[0] };
  };

  it.each(["ja", "usikker"])("reads first of ROSA under the EEA rules and without papers: %s", (answer) => {
    for (const person of [
      "status=eos&borger=eos&grunnlag=arbeidsufor&oppholdstid=over-6-mnd&bopel=nei&nod=ja&alder=18-55",
      "status=irregular&grunn=aldri-sokt&alder=18-55&nod=ja",
    ]) {
      const answers = `${person}&utnyttelse=${answer}`;
      expect(first(answers, "annet")).toEqual({ id: "reflektant.annet.ring-na", ring: "rosa" });
      expect(first(answers, "bolig")).toEqual({ id: "reflektant.bolig.akutt-rosa", ring: "rosa" });
    }
  });

  it("reads first of the case where a deadline may run", () => {
    const refused = "status=asylsoker&fase=avslag-klage&bosted=mottak&utnyttelse=ja";
    expect(first(refused, "annet").id).toBe("asylsoker.annet.klage");
    const refusedOtherwise = "status=irregular&grunn=annet-avslag&alder=18-55&utnyttelse=usikker";
    expect(first(refusedOtherwise, "annet").id).toBe("irregular.annet.klage-annet-avslag");
  });

  it.each(["nei", "vet-ikke"])("reads of it where it stood when nobody suspects anything: %s", (answer) => {
    expect(first(`status=irregular&grunn=aldri-sokt&alder=18-55&nod=ja&utnyttelse=${answer}`, "bolig").id).toBe(
      "irregular.bolig.nodhjelp",
    );
  });
});

it("a no is never told as what the person needs", () => {
  const answers = "status=irregular&grunn=aldri-sokt&alder=18-55&helsebehov=omsorg&utreiseplikt=ja";
  expect(ids(answers)).toContain("irregular.helse.omsorg-opphort");
  expect(needed(answers)).toEqual([]);
});

it("no right is lost or told twice, and without a need nothing is moved", () => {
  for (const answers of Object.values(people)) {
    for (const need of ["akutt", "psykisk-fare", "gravid"]) {
      const told = ids(`${answers}&helsebehov=${need}`);
      expect(new Set(told).size).toBe(told.length);
    }
    for (const none of [answers, `${answers}&helsebehov=vet-ikke`, `${answers}&helsebehov=planlagt`])
      expect(needed(none)).toEqual([]);
  }
});
