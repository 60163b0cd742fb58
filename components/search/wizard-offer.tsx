import { content } from "@/lib/content";
import { wizardAddress } from "@/lib/content/wizard-address";
import { offerText } from "@/lib/guidance";
import { wizardAnswers } from "@/lib/search";

/** For a query about someone's situation: the wizard with that answer given. Nothing for other queries. */
export function WizardOffer({ query }: { query: string }) {
  const answers = wizardAnswers(query);
  if (!answers) return null;
  return (
    <p className="treff-veiviser">
      Gjelder det én person? <a href={wizardAddress(answers)}>Svar i veiviseren: {offerText(content, answers)}</a>
    </p>
  );
}
