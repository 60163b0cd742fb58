import { WhatChanges } from "@/components/rights/what-changes";
import { describeAnswers, describeFindings, type Words } from "@/lib/guidance";
import { findRights, parseSituation, type QuestionId, type Situation } from "@/lib/rules";
import { AnswerList } from "./answer-list";
import { ClientView } from "./client-view";
import { JournalText } from "./journal-text";
import { Result } from "./result";
import type { AddressOf, Visning } from "./wizard-address";

type Props = {
  situation: Situation;
  visning: Visning | undefined;
  words: Words;
  addressOf: AddressOf;
  /** The site's own name in an address, for paper. */
  host: string;
};

/** What holds for the person, in the way that was asked for. */
export function ResultScreen({ situation, visning, words, addressOf, host }: Props) {
  const findings = findRights(situation);
  const areas = describeFindings(findings, words, "own");
  const answers = describeAnswers(situation, words);
  const back = addressOf(situation, { vis: "svar" });
  if (visning === "bruker") return <ClientView areas={areas} back={back} />;
  if (visning === "journal") return <JournalText areas={areas} answers={answers} version={words.version} back={back} />;
  const questionHref = (id: QuestionId) => addressOf(situation, { sporsmal: id });
  return (
    <div className="veiviser" data-alt={visning === "alt" ? "" : undefined}>
      <AnswerList answers={answers} questionHref={questionHref} />
      <div className="veiviser-svar">
        <Result
          areas={areas}
          answers={answers}
          findings={findings}
          words={words}
          addressOf={addressOf}
          unfolded={visning === "alt"}
          host={host}
        />
        <WhatChanges situation={situation} words={words} resultHref={resultOf(addressOf)} />
      </div>
    </div>
  );
}

/** The result for other answers, written as in an address. */
function resultOf(addressOf: AddressOf): (answers: string) => string {
  return (answers) => {
    const parsed = parseSituation(new URLSearchParams(answers));
    return addressOf("error" in parsed ? {} : parsed.situation, { vis: "svar" });
  };
}
