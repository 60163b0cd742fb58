import { describe, expect, it } from "vitest";
import { formatSituation, parseSituation } from "@/lib/rules";
import { offeredAnswers, wizardAnswers } from "@/lib/search";

describe("a query about a person's situation gives an answer in the wizard", () => {
  it.each([
    ["asylsøker", "status=asylsoker"],
    ["asylsøkere", "status=asylsoker"],
    ["helsehjelp papirløse", "status=irregular"],
    ["uten lovlig opphold", "status=irregular"],
    ["EMA", "status=ema"],
    ["enslige mindreårige asylsøkere", "status=ema"],
    ["EØS-borger", "status=eos"],
    ["endelig avslag", "status=asylsoker&fase=endelig-avslag"],
    ["undocumented", "status=irregular"],
  ])("«%s»: %s", (query, answers) => expect(wizardAnswers(query)).toBe(answers));

  it.each(["tannlege", "22331160", ""])("«%s» gives none", (query) => expect(wizardAnswers(query)).toBeUndefined());

  it.each(offeredAnswers)("the wizard can read %s", (answers) => {
    const read = parseSituation(new URLSearchParams(answers));
    expect("situation" in read && formatSituation(read.situation)).toBe(answers);
  });
});
