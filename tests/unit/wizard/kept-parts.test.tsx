import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { keptParts } from "@/components/wizard/kept-parts";
import { LeaveAnswers } from "@/components/wizard/leave-answers";
import { QuestionScreen } from "@/components/wizard/question-screen";
import { ResultScreen } from "@/components/wizard/result-screen";
import { Summary } from "@/components/wizard/summary";
import { queryAddress, visninger } from "@/components/wizard/wizard-address";
import words from "@/generated/words.js";
import { describeFindings } from "@/lib/guidance";
import { KeptMarkup, renderMarkup, writeMarkup } from "@/lib/markup";
import { ByteSink } from "@/lib/markup/byte-sink";
import { KeptPart } from "@/lib/markup/sink";
import { findRights, nextQuestion, parseSituation } from "@/lib/rules";
import { anyAnswers } from "../rules/any-answers";

it("an answer made of kept parts is letter for letter the one written anew, whoever was answered before", () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(undefined, ...visninger), (answers, visning) => {
      const parsed = parseSituation(answers);
      if ("error" in parsed) return;
      const { situation } = parsed;
      const page = (
        <>
          <ResultScreen situation={situation} visning={visning} words={words} addressOf={queryAddress} host="h" />
          <Summary
            areas={describeFindings(findRights(situation), words)}
            page="/veiviser/svar?a=b"
            statusUnknown={false}
          />
          <LeaveAnswers />
          <QuestionScreen
            situation={situation}
            question={nextQuestion(situation) ?? "status"}
            words={words}
            addressOf={queryAddress}
            error={null}
          />
        </>
      );
      const anew = renderMarkup(page);
      expect(renderMarkup(page, keptParts)).toBe(anew);
      const sink = new ByteSink();
      writeMarkup(page, sink, keptParts);
      expect(sink.bytes().toString()).toBe(anew);
    }),
    { numRuns: 60 },
  );
});

type Greeting = { name: string; kind: string };
const Greeted = ({ name, kind }: Greeting) => (
  <p className={kind}>
    Hei, {name}, <b>{kind}</b>
  </p>
);
const Twice = ({ name }: Greeting) => <p title={name}>{name}</p>;

it("what is kept is written once, and a text that is not kept is put in each time", () => {
  let written = 0;
  const Counted = (props: Greeting) => {
    written++;
    return <Greeted {...props} />;
  };
  const kept = new KeptMarkup().keepAround(
    Counted,
    ({ kind }) => (kind === "ingen" ? undefined : kind),
    ({ name }) => [name],
    (props, [name = ""]) => ({ ...props, name }),
  );
  for (const [name, kind] of [
    ["Ola", "a"],
    ["<Kari>", "a"],
    ["Ola", "b"],
    ["Ola", "ingen"],
    ["Ola", "ingen"],
  ] as const)
    expect(renderMarkup(<Counted name={name} kind={kind} />, kept)).toBe(
      renderToStaticMarkup(<Greeted name={name} kind={kind} />).replaceAll("<!-- -->", ""),
    );
  expect(written).toBe(4);
});

it("a text that stands in two places cannot be put in", () => {
  const kept = new KeptMarkup().keepAround(
    Twice,
    () => "",
    ({ name }) => [name],
    (props, [name = ""]) => ({ ...props, name }),
  );
  expect(() => renderMarkup(<Twice name="Ola" kind="a" />, kept)).toThrow("exactly one place");
});

it("texts that stand in another order than they are named in cannot be put in", () => {
  const kept = new KeptMarkup().keepAround(
    Greeted,
    () => "",
    ({ name, kind }) => [name, kind],
    (props, [name = "", kind = ""]) => ({ ...props, name, kind }),
  );
  expect(() => renderMarkup(<Greeted name="Ola" kind="a" />, kept)).toThrow("in their order");
});

it("bytes are those of the text, however long it grows and whatever it says", () => {
  const part = new KeptPart("«blåbærsyltetøy» … 🫐".repeat(5_000));
  const between = "<é–\u{1F600}>".repeat(20_000);
  const texts = ["kort", between].map((text) => {
    const sink = new ByteSink();
    sink.write(text);
    sink.put(part);
    sink.write(text);
    sink.write("slutt");
    return [sink.bytes().toString(), `${text}${part.html}${text}slutt`] as const;
  });
  for (const [bytes, text] of texts) expect(bytes).toBe(text);
});
