import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ResultScreen } from "@/components/wizard/result-screen";
import { queryAddress } from "@/components/wizard/wizard-address";
import words from "@/generated/words.js";
import { parseSituation } from "@/lib/rules";

/** The text of the first thing that folds: on a phone, the answers. */
function summaryOf(markup: string): string {
  return markup.match(/<summary>(.*?)<\/summary>/s)?.[1]?.replaceAll(/<[^>]*>/g, "") ?? "";
}

function result(answers: string): string {
  const parsed = parseSituation(new URLSearchParams(answers));
  if ("error" in parsed) throw new Error(parsed.error.message);
  const { situation } = parsed;
  return renderToStaticMarkup(
    <ResultScreen situation={situation} visning={undefined} words={words} addressOf={queryAddress} host="h" />,
  ).replaceAll("<!-- -->", "");
}

describe("the short answer", () => {
  it("says of an area without everyone's rights that it is open, while the status is unknown", () => {
    expect(result("status=vet-ikke")).toContain("Kommer an på situasjonen.");
    expect(result("status=vet-ikke")).not.toContain("Kildene sier ikke noe");
  });

  it("sends whoever knows nothing but that it is urgent to what to do now", () => {
    expect(result("status=vet-ikke")).toContain('<a href="/akutt">hva du gjør nå</a>');
    expect(result("status=eos")).not.toContain('<a href="/akutt">hva du gjør nå</a>');
  });

  it("has what the person needs now first, with whom to ring, though everybody has it", () => {
    const health = result("status=annen-tillatelse&tillatelse=student&helsebehov=psykisk-fare")
      .split('<a class="oversikt-omrade" href="#helse">')[1]
      ?.split('<a class="oversikt-omrade"')[0];
    expect(health?.match(/<a href="#[^"]+">[^<]+<\/a>/)?.[0]).toContain("#alle.helse.psykisk-fare");
    expect(health).toContain("<p>Ring 113 når det er fare for liv");
    expect(health).toContain('href="tel:113"');
  });
});

describe("an area of the short answer", () => {
  const annet = (answers: string) =>
    result(answers).match(/<a class="oversikt-omrade" href="#annet">.*?<\/nav>/s)?.[0] ?? "";
  const kinds = (area: string, className: string) =>
    [...area.matchAll(new RegExp(`<div class="${className}"><span class="rett-merke" data-rett="([a-z]+)"`, "g"))].map(
      ([, kind]) => kind,
    );

  it("shows at most three kinds on the screen, counts the others, and prints all of them", () => {
    const area = annet("status=ema&fase=soknad&alder=15&bosted=privat");
    const own = area.split('<div class="bare-skriv-ut">')[0] ?? "";
    expect(kinds(own, "oversikt-slag")).toHaveLength(3);
    const [left] = kinds(area, "oversikt-slag bare-skriv-ut");
    expect(left).toBeDefined();
    expect(area).toMatch(/Også <span><a href="#annet">[A-ZÅa-zå ]+: \d+<span class="ds-sr-only"> under Annet<\/span>/);
  });

  it("counts nothing where three kinds are all there are", () => {
    expect(result("status=irregular&grunn=aldri-sokt&alder=18-55").split("oversikt-omrade")[3]).not.toContain("Også");
  });

  it("says when a line answers, where the registry knows it", () => {
    expect(result("status=ema&fase=soknad&alder=15&bosted=privat")).toMatch(
      /23 35 16 00<\/a><span class="dempet apningstid"> Mandag–fredag kl\. 09\.00–15\.00/,
    );
  });
});

describe("the answers in one line", () => {
  it("name the question where the answer would not stand alone", () => {
    const line = summaryOf(
      result("status=eos&borger=eos&grunnlag=ingen&alder=18-55&oppholdstid=over-6-mnd&bopel=ja&barn=ingen"),
    );
    expect(line).toContain("Over seks måneder · Fast bopel: ja · Barn: nei");
    expect(summaryOf(result("status=vet-ikke"))).toContain("Situasjon: vet ikke");
    expect(summaryOf(result("status=ema&alder=15"))).toContain("Enslig mindreårig asylsøker (EMA) · 15 år");
  });
});

it("what a change takes out of the answer is not said to end: the child with a permit goes to school too", () => {
  const changes = result("status=ema&fase=soknad&alder=15&bosted=privat").split('id="endrer-seg"')[1] ?? "";
  expect(changes).toMatch(
    /<strong>Står ikke lenger i svaret:<\/strong><\/p><ul class="endringer"><li>.*?Skoleplikt<\/a>/,
  );
  expect(changes).not.toContain("Gjelder ikke lenger");
});

describe("what the answers rule out", () => {
  it("is nothing that holds under the same title in the words of another group", () => {
    const [said = "", denied = ""] = result("status=asylsoker&fase=innvilget&alder=18-55&bosted=kommune").split(
      'class="alle-rettigheter gjelder-ikke"',
    );
    expect(said).toContain("Helsetjenester som befolkningen ellers");
    expect(denied).toContain("Rett til plass på asylmottak");
    expect(denied.split("</details>")[0]).not.toContain("Helsetjenester som befolkningen ellers");
  });

  it("is counted alike on the screen and on the sheet", () => {
    const page = result("status=asylsoker&fase=innvilget&alder=18-55&bosted=kommune");
    const count = page.match(/Gjelder ikke med disse svarene: (\d+)/)?.[1];
    expect(page).toContain(`Ikke tatt med: ${count} rettigheter`);
  });
});

it("what may still be open after a change is said in the line of its title", () => {
  expect(result("status=ema&fase=soknad&alder=15&bosted=privat")).toMatch(
    /<span><a href="[^"]+">Klagefristen er én uke<\/a> \(kan gjelde\)<\/span>/,
  );
});

describe("the sheet", () => {
  it("has each area's name and numbers over its rights, and no full stop after a title that asks", () => {
    const sheet = result("status=ema&fase=soknad&alder=15&bosted=privat");
    expect(sheet).toMatch(
      /<div class="oversikt-rett"><p class="bare-skriv-ut"><strong>Bolig<\/strong> Telefon: UDIs\sopplysningstelefon/,
    );
    expect(sheet).toContain("<strong>Skole</strong></p>");
    expect(sheet).toMatch(/Rett til grunnskole<\/a><span class="bare-skriv-ut">\./);
    expect(result("status=irregular&grunn=utlopt-tillatelse&alder=18-55")).toMatch(
      /Kan oppholdet bli lovlig\?<\/a><span class="bare-skriv-ut"> /,
    );
  });

  it("names a law once for a right, with all its sections", () => {
    const sheet = result("status=annen-tillatelse&tillatelse=familie");
    expect(sheet).toMatch(/forskriften om sosiale tjenester uten fast bopel §\s1 og §\s5; sosialtjenesteloven\./);
  });
});
