import type { Metadata } from "next";
import { headers } from "next/headers";
import { QuickExit } from "@/components/layout/quick-exit";
import { ClearAnswers } from "@/components/wizard/clear-answers";
import { QuestionScreen } from "@/components/wizard/question-screen";
import { ResultScreen } from "@/components/wizard/result-screen";
import { Summary } from "@/components/wizard/summary";
import { missingAnswer, queryAddress, readAddress } from "@/components/wizard/wizard-address";
import words from "@/generated/words.js";
import { describeFindings } from "@/lib/guidance";
import { findRights, type Situation } from "@/lib/rules";

export const metadata: Metadata = { title: "Svar", robots: { index: false } };

/** The same wizard without script: the answers in the query, each question a form, the result at the end. */
export default async function AnswerPage({ searchParams }: PageProps<"/veiviser/svar">) {
  const view = readAddress(entriesOf(await searchParams));
  if ("error" in view) return <Unreadable message={view.error.message} />;
  const shared = { situation: view.situation, words, addressOf: queryAddress };
  return (
    <div className="side veiviser-side">
      <QuickExit>
        <ClearAnswers />
      </QuickExit>
      {view.question === undefined ? (
        <ResultScreen {...shared} visning={view.visning} host={(await headers()).get("host") ?? ""} />
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
  return (
    <div className="sa-langt">
      <h2>Dette gjelder så langt</h2>
      <Summary areas={describeFindings(findRights(situation), words)} page={result} />
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

function entriesOf(query: Readonly<Record<string, string | string[] | undefined>>): [string, string][] {
  return Object.entries(query).flatMap(([key, value]) =>
    [value ?? []].flat().map((one): [string, string] => [key, one]),
  );
}
