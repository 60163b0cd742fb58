import type { DescribedAnswer } from "@/lib/guidance";
import type { QuestionId } from "@/lib/rules";

type Props = {
  answers: readonly DescribedAnswer[];
  /** Where a question is answered anew. */
  questionHref: (question: QuestionId) => string;
};

/**
 * The answers so far, each with a link back to its question: in full where there is room, folded into one line on a small screen.
 * Only one of the two is shown, to eyes and to screen readers. Nothing before the first answer.
 */
export function AnswerList({ answers, questionHref }: Props) {
  if (answers.length === 0) return null;
  const list = <AnswerRows answers={answers} questionHref={questionHref} />;
  return (
    <div className="svarene-ramme">
      <section aria-labelledby="svarene" className="svarene svarene-stor">
        <h2 id="svarene">Svarene dine</h2>
        {list}
      </section>
      <details className="svarene svarene-liten">
        <summary>
          <span>
            <span className="ds-sr-only">Svarene dine:</span> {answers.map(inLine).join(" · ")}
          </span>
        </summary>
        {list}
      </details>
    </div>
  );
}

export function AnswerRows({ answers, questionHref }: Props) {
  return (
    <dl>
      {answers.map(({ question, label, options }) => (
        <AnswerRow
          key={question}
          label={label}
          answer={options.map(({ text }) => text).join(", ")}
          href={questionHref(question)}
        />
      ))}
    </dl>
  );
}

export function AnswerRow({ label, answer, href }: { label: string; answer: string; href: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{answer}</dd>
      <dd>
        <a href={href}>
          Endre<span className="ds-sr-only"> svaret på: {label}</span>
        </a>
      </dd>
    </div>
  );
}

/** An answer in a line without questions: «Nei» alone would not say to what. */
function inLine({ label, options }: DescribedAnswer): string {
  const text = options.map((option) => option.text).join(", ");
  return /^(Ja|Nei|Ingen|Vet ikke)/.test(text) ? `${label}: ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
