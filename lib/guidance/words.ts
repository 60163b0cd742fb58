import type { CompiledContent } from "@/lib/content/compiled";
import { mainSources } from "@/lib/content/main-sources";
import type { Contact, Deadline, GroupText, Law, QuestionText, RightText } from "@/lib/content/schema";

/**
 * The words and facts that findings are told with: the part of the content that the wizard carries to the browser.
 * Written to generated/words.js by scripts/content.ts.
 */
export type Words = {
  version: string;
  rights: Readonly<Record<string, RightText>>;
  questions: Readonly<Record<string, QuestionText>>;
  groups: Readonly<Record<string, GroupText>>;
  transitions: Readonly<Record<string, string>>;
  contacts: Readonly<Record<string, ContactWords>>;
  laws: Readonly<Record<string, Pick<Law, "shortTitle" | "url" | "sectionUrl">>>;
  sources: Readonly<Record<string, { title: string; year: number; yearText: string }>>;
  deadlines: Readonly<
    Record<string, Pick<Deadline, "kind" | "title" | "text" | "binds" | "length" | "unit" | "from" | "consequence">>
  >;
};

export type ContactWords = { name: string; phone: { number: string; display: string } | null; hours: string | null };

/**
 * The words of the whole content.
 *
 * @param used ids of the contacts, laws and deadlines that rights and questions name; the rest is left out
 */
export function wordsOf(
  content: CompiledContent,
  used: { contacts: ReadonlySet<string>; laws: ReadonlySet<string>; deadlines: ReadonlySet<string> },
): Words {
  return {
    version: content.version,
    rights: Object.fromEntries(Object.entries(content.rightTexts).map(([id, text]) => [id, withoutRepeats(text)])),
    questions: content.questionTexts,
    groups: content.groupTexts,
    transitions: content.transitionTexts,
    contacts: Object.fromEntries(
      content.contacts.filter(({ id }) => used.contacts.has(id)).map((contact) => [contact.id, contactWords(contact)]),
    ),
    laws: Object.fromEntries(
      content.laws
        .filter(({ id }) => used.laws.has(id))
        .map(({ id, shortTitle, url, sectionUrl }) => [id, { shortTitle, url, ...(sectionUrl ? { sectionUrl } : {}) }]),
    ),
    sources: Object.fromEntries(
      mainSources(content.sources).map(({ id, title, year, yearText }) => [
        id,
        { title, year, yearText: yearText ?? String(year) },
      ]),
    ),
    deadlines: Object.fromEntries(
      content.deadlines
        .filter(({ id }) => used.deadlines.has(id))
        .map(({ id, kind, title, text, binds, length, unit, from, consequence }) => [
          id,
          { kind, title, text, binds, length, unit, from, consequence },
        ]),
    ),
  };
}

const clientFields = ["title", "text", "exception", "nextStep", "cost"] as const;

/** What the person is shown need not be carried twice where it is what the helper reads. */
function withoutRepeats(text: RightText): RightText {
  const client = { ...text.client };
  for (const field of clientFields) if (client[field] === text[field]) delete client[field];
  return { ...text, client: Object.keys(client).length > 0 ? client : undefined };
}

/** "Mandag–fredag kl. 9–15. Ringer du …" is too long beside a number; a full stop before a capital ends the sentence. */
/** A contact in a line: its short name, the number to call, and when somebody answers. */
export function contactWords(contact: Contact): ContactWords {
  const phone = contact.phones.find(({ sms }) => !sms);
  const hours = contact.alwaysOpen ? "Hele døgnet" : (phone?.hours ?? contact.hours ?? null);
  return {
    name: contact.shortName ?? contact.name,
    phone: phone ? { number: phone.number, display: phone.display } : null,
    hours: hours && firstSentence(hours),
  };
}

function firstSentence(text: string): string {
  return text.split(/\.\s+(?=[A-ZÆØÅ])/)[0] ?? text;
}
