import type { CompiledContent } from "@/lib/content/compiled";
import { contactWords } from "./words";

/** What the search box shows beside a hit: the part of the content that it carries to the browser. Written to generated/search-words.js. */
export type SearchWords = {
  /** By contact id; contacts without a number to ring are left out. */
  contacts: Readonly<Record<string, ContactLines>>;
  /** What the wizard is asked with, by answers as in its address. */
  offers: Readonly<Record<string, string>>;
};

/** Whom a number belongs to, when somebody answers (null: no source says), and the numbers to ring, the main one first. */
export type ContactLines = {
  name: string;
  hours: string | null;
  phones: readonly { number: string; display: string }[];
};

/** @param offeredAnswers all answers that a query may open the wizard with */
export function searchWordsOf(content: CompiledContent, offeredAnswers: readonly string[]): SearchWords {
  const contacts = content.contacts.flatMap((contact): [string, ContactLines][] => {
    const phones = contact.phones.filter(({ sms }) => !sms).map(({ number, display }) => ({ number, display }));
    const { name, hours } = contactWords(contact);
    return phones.length > 0 ? [[contact.id, { name, hours, phones }]] : [];
  });
  return {
    contacts: Object.fromEntries(contacts),
    offers: Object.fromEntries(offeredAnswers.map((answers) => [answers, offerText(content, answers)])),
  };
}

/** The options of some answers in words: "status=asylsoker&fase=innvilget" → «Asylsøker. Innvilget». */
export function offerText({ questionTexts }: Pick<CompiledContent, "questionTexts">, answers: string): string {
  return [...new URLSearchParams(answers)]
    .map(([question, option]) => questionTexts[question]?.options[option] ?? option)
    .join(". ");
}
