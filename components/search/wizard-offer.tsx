import { content } from "@/lib/content";
import { wizardAnswers } from "@/lib/search";

/** For a query about someone's situation: the wizard with that answer given. Nothing for other queries. */
export function WizardOffer({ query }: { query: string }) {
  const answers = wizardAnswers(query);
  if (!answers) return null;
  const words = [...new URLSearchParams(answers)].map(
    ([question, option]) => content.questionTexts[question]?.options[option] ?? option,
  );
  return (
    <p className="treff-veiviser">
      Gjelder det én person? <a href={`/veiviser#${answers}`}>Svar i veiviseren: {words.join(". ")}</a>
    </p>
  );
}
