import { WhatChanges } from "@/components/rights/what-changes";
import { describeAnswers, describeFindings, type Words } from "@/lib/guidance";
import { findRights, type QuestionId, type Situation } from "@/lib/rules";
import { AnswerList } from "./answer-list";
import { ClientView } from "./client-view";
import { JournalText } from "./journal-text";
import { Result } from "./result";
import { type AddressOf, resultOf, type Visning } from "./wizard-address";

type Props = {
  situation: Situation;
  visning: Visning | undefined;
  words: Words;
  addressOf: AddressOf;
  /** The site's own name in an address, for paper. */
  host: string;
  /** Leaves a place for what changes at the next step of the case, which takes as long to find as all the rest. */
  changesLater?: boolean;
};

/** What holds for the person, in the way that was asked for. */
export function ResultScreen({ situation, visning, words, addressOf, host, changesLater = false }: Props) {
  const findings = findRights(situation);
  const areas = describeFindings(findings, words, "own");
  const answers = describeAnswers(situation, words);
  const back = addressOf(situation, { vis: "svar" });
  if (visning === "bruker") return <ClientView areas={areas} back={back} words={words} />;
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
        {changesLater ? (
          <div data-senere="" />
        ) : (
          <WhatChanges situation={situation} words={words} resultHref={resultOf(addressOf)} />
        )}
      </div>
    </div>
  );
}
