import { describe, expect, it } from "vitest";
import { hashAddress, queryAddress, readAddress } from "@/components/wizard/wizard-address";
import { isQuestionId } from "@/lib/rules";

const read = (address: string) => readAddress(new URLSearchParams(address));
const question = (address: string) => {
  const view = read(address);
  return "error" in view ? view.error.code : view.question;
};

describe("readAddress", () => {
  it("asks the next question until the first result is reached", () => {
    expect(question("")).toBe("status");
    expect(question("status=irregular")).toBe("grunn");
    expect(question("status=irregular&grunn=aldri-sokt&alder=18-55")).toBeUndefined();
  });

  it("shows the result at any step, in the way asked for", () => {
    expect(read("status=ema&vis=svar")).toMatchObject({ question: undefined, visning: undefined });
    expect(read("status=ema&visning=bruker")).toMatchObject({ question: undefined, visning: "bruker" });
    expect(read("status=ema&visning=noe-annet")).toMatchObject({ question: "fase" });
  });

  it("asks a question anew, but not one that is not asked in the situation", () => {
    expect(question("status=irregular&grunn=aldri-sokt&sporsmal=status")).toBe("status");
    expect(question("status=irregular&sporsmal=refleksjon")).toBe("grunn");
  });

  it("keeps an answer about deferral for the decision that it was given about", () => {
    const utsatt = (address: string) => {
      const view = read(address);
      return "error" in view ? view.error.code : view.situation.utsatt;
    };
    expect(utsatt("status=asylsoker&fase=avslag-klage&bosted=mottak&utsatt=ja")).toEqual(["ja"]);
    expect(utsatt("status=asylsoker&fase=endelig-avslag&alder=18-55&omgjoring=sendt&utsatt=ja")).toEqual(["ja"]);
    // The phase was answered anew: what was deferred for the appeal says nothing of the time after the last refusal.
    expect(utsatt("status=asylsoker&fase=endelig-avslag&alder=18-55&bosted=mottak&utsatt=ja")).toBeUndefined();
    expect(utsatt("status=asylsoker&fase=vet-ikke&bosted=mottak&utsatt=ja")).toBeUndefined();
    expect(utsatt("status=irregular&utsatt=ja")).toBeUndefined();
  });

  it.each([
    ["status=asylsoker&fase=endelig-avslag&alder=18-55&bosted=mottak", "omgjoring"],
    ["status=asylsoker&fase=endelig-avslag&alder=18-55&bosted=mottak&omgjoring=vet-ikke", "omgjoring"],
    ["status=asylsoker&fase=vet-ikke&alder=18-55&bosted=mottak", "fase"],
    ["status=asylsoker&fase=endelig-avslag&alder=18-55&bosted=mottak&omgjoring=sendt", "utsatt"],
    ["status=asylsoker&fase=avslag-klage&alder=18-55&bosted=mottak", "utsatt"],
  ])("asks of deferral only where the answer is kept, and else what decides it: %s", (answers, asked) =>
    expect(question(`${answers}&vis=svar&sporsmal=utsatt`)).toBe(asked),
  );

  it("takes a place on the result for what it is, not for an answer", () => {
    expect(read("status=ema&fase=soknad&vis=svar&sted=bolig")).toEqual(read("status=ema&fase=soknad&vis=svar"));
    expect(isQuestionId("sted")).toBe(false);
  });

  it("knows a question that was sent without an answer", () => {
    expect(read("spurt=helsebehov&status=irregular&grunn=aldri-sokt&alder=18-55")).toMatchObject({
      question: "helsebehov",
      missing: true,
    });
    expect(
      question("spurt=helsebehov&status=irregular&grunn=aldri-sokt&alder=18-55&helsebehov=gravid"),
    ).toBeUndefined();
  });

  it("refuses what it does not know", () => {
    expect(question("status=konge")).toBe("ukjent-svar");
    expect(question("navn=Ola")).toBe("ukjent-sporsmal");
  });
});

describe("addresses", () => {
  it("say the same after «#» and to the server", () => {
    const situation = { status: ["ema"], fase: ["soknad"] };
    expect(hashAddress(situation, { visning: "bruker" })).toBe("#status=ema&fase=soknad&visning=bruker");
    expect(queryAddress(situation, { vis: "svar" })).toBe("/veiviser/svar?status=ema&fase=soknad&vis=svar");
    expect(queryAddress({})).toBe("/veiviser");
  });
});
