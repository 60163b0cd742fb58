import { contactsById, deadlinesById, lawLabel, lawsById, lawUrl } from "@/lib/content";
import type { CompiledAid } from "@/lib/content/aid";
import { type ContactWords, contactWords } from "@/lib/guidance";
import type { Condition } from "@/lib/rules";

/** An aid with all that its outcomes name looked up, ready for the browser. */
export type AidView = {
  url: string;
  questions: CompiledAid["questions"];
  outcomes: readonly {
    id: string;
    title: string;
    text: string;
    when: Condition<string>;
    brief: boolean;
    lastWhen: Condition<string> | null;
    reply: string | null;
    deadline: { title: string; text: string } | null;
    dated: string | null;
    basis: readonly { label: string; url: string }[];
    noBasis: string | null;
    readMore: string;
    contacts: readonly ({ id: string } & ContactWords)[];
  }[];
};

export function aidView(aid: CompiledAid): AidView {
  return {
    url: aid.url,
    questions: aid.questions,
    outcomes: aid.outcomes.map((outcome) => ({
      id: outcome.id,
      title: outcome.title,
      text: outcome.text,
      when: outcome.when ?? { all: [] },
      brief: outcome.brief,
      lastWhen: outcome.lastWhen ?? null,
      reply: outcome.reply ?? null,
      deadline: (outcome.deadline && deadlinesById.get(outcome.deadline)) || null,
      dated: outcome.dated ?? null,
      basis: outcome.legalBasis.flatMap(({ law: id, section }) => {
        const law = lawsById.get(id);
        if (law === undefined) return [];
        return [{ label: lawLabel(law, section ?? null), url: lawUrl(law, section ?? null) ?? `/lover#${id}` }];
      }),
      noBasis: outcome.noBasis ?? null,
      readMore: outcome.readMore,
      contacts: outcome.contacts.flatMap((id) => {
        const contact = contactsById.get(id);
        return contact === undefined ? [] : [{ id, ...contactWords(contact) }];
      }),
    })),
  };
}
