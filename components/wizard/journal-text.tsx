import { type DescribedAnswer, type DescribedArea, journalAnswers, journalText } from "@/lib/guidance";

type Props = {
  areas: readonly DescribedArea[];
  answers: readonly DescribedAnswer[];
  version: string;
  back: string;
};

const rows = 18;

/**
 * The result as plain text for the case file. The answers are left out unless they are ticked.
 * Without script, or where the clipboard is refused, the text is there to be selected.
 */
export function JournalText({ areas, answers, version, back }: Props) {
  return (
    <div className="journal">
      <p>
        <a className="tilbake" href={back}>
          Tilbake til svaret
        </a>
      </p>
      <h1 id="svar" tabIndex={-1}>
        Kopier til journal
      </h1>
      <p>
        Teksten har regel, hjemmel, kilde og dato. Den har ikke navn, og ikke svarene om du ikke krysser av for det.
      </p>
      <kopier-tekst>
        {answers.length > 0 ? (
          <>
            <label className="valg-rad journal-kryss">
              <input className="ds-input" type="checkbox" />
              <span>Ta med svarene</span>
            </label>
            <details className="hjelp journal-uten-skript">
              <summary>Svarene som tekst</summary>
              <pre>{journalAnswers(answers)}</pre>
            </details>
          </>
        ) : null}
        <button type="button" className="ds-button journal-knapp">
          Kopier teksten
        </button>
        <p role="status" className="journal-melding" />
        <label className="journal-felt">
          <span>Tekst til journalen</span>
          <textarea className="ds-input" readOnly rows={rows} defaultValue={journalText(areas, version)} />
        </label>
      </kopier-tekst>
    </div>
  );
}
