import { makePage } from "@/components/document/page-response";
import { QuickExit } from "@/components/layout/quick-exit";
import words from "@/generated/words.js";
import type { Made } from "@/lib/delivery/made";
import { describeFindings } from "@/lib/guidance";
import { findRights, type Situation } from "@/lib/rules";
import { keptParts } from "./kept-parts";
import { LeaveAnswers } from "./leave-answers";
import { QuestionScreen } from "./question-screen";
import { ResultScreen } from "./result-screen";
import { Summary } from "./summary";
import { missingAnswer, queryAddress, readAddress, type WizardView } from "./wizard-address";

/**
 * The wizard without script: the answers in the query, each question a form, the result at the end.
 *
 * @param host the site's own name as the reader wrote it, for paper
 */
export function answerPage(url: string, host: string): Made {
  return makePage(() => {
    const view = readAddress(new URL(url).searchParams);
    const page = { title: "Svar", noIndex: true, cache: "private", kept: keptParts } as const;
    if ("error" in view) return { ...page, status: 400, children: <Unreadable message={view.error.message} /> };
    return { ...page, children: <AnswerPage view={view} host={host} /> };
  });
}

function AnswerPage({ view, host }: { view: WizardView; host: string }) {
  const shared = { situation: view.situation, words, addressOf: queryAddress };
  return (
    <div className="side veiviser-side" data-sporsmal={view.question === undefined ? undefined : ""}>
      <LeaveAnswers />
      {view.question === undefined ? (
        <ResultScreen {...shared} visning={view.visning} host={host} />
      ) : (
        <>
          <QuestionScreen {...shared} question={view.question} error={view.missing ? missingAnswer : null} />
          <SoFar situation={view.situation} />
        </>
      )}
    </div>
  );
}

/** What is certain already, under the question, so that nobody needs the last question to get help. */
function SoFar({ situation }: { situation: Situation }) {
  const result = queryAddress(situation, { vis: "svar" });
  const findings = findRights(situation);
  return (
    <div className="sa-langt">
      <h2>Dette gjelder så langt</h2>
      <Summary areas={describeFindings(findings, words)} page={result} statusUnknown={findings.open[0] === "status"} />
    </div>
  );
}

function Unreadable({ message }: { message: string }) {
  return (
    <div className="side smal">
      <QuickExit />
      <h1>Vi kan ikke lese svarene</h1>
      <p>{message}</p>
      <p>
        <a href="/veiviser">Start veiviseren på nytt</a>
      </p>
    </div>
  );
}
