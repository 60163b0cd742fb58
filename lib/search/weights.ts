import { isChapterFront, type SearchDocument, type SearchKind } from "./documents";
import { allWords, type Concept } from "./expand";
import type { Query } from "./query";
import { groupIn } from "./status";
import { chaptersFor, type SubjectIndex } from "./subjects";

// The entries of laws, terms and contacts have few words, most of them in weighty fields, a right or a deadline speaks of one
// situation, and a tool has names for all it may be used for; these alone should not lift them over the section with the rule.
const kindWeights: Record<SearchKind, number> = {
  kapittel: 1,
  verktoy: 1,
  kontakt: 0.8,
  frist: 0.6,
  rettighet: 0.75,
  ord: 0.75,
  lov: 0.5,
};

const weights = {
  front: 0.5,
  example: 0.6,
  contactAskedFor: 2,
  toolAskedFor: 2,
  ownSubject: 1.2,
  ownGroup: 1.1,
  unsaidWord: 0.95,
};

/** What a document's score is multiplied with; `note` is told each factor by its name. */
export type Weigh = (document: SearchDocument, note?: (name: string, factor: number) => void) => number;

/**
 * How much a document counts for, its score aside. Among sections it counts whose chapter owns the subject (a chapter's
 * aliases say so), whether it is written for the persons that the query is about, and whether the address is narrower than the query: #helse comes before #helse-barn unless a child is
 * spoken of.
 */
export function weighDocuments(subjects: SubjectIndex, query: Query, concepts: readonly Concept[]): Weigh {
  const chapters = chaptersFor(subjects, query.wanted);
  const group = groupIn(query.words);
  const said = allWords(concepts);
  return (document, note) => {
    let weight = 1;
    const count = (name: string, factor: number) => {
      weight *= factor;
      note?.(name, factor);
      return weight;
    };
    if (query.asksForPhone && document.kind === "kontakt") return count("contactAskedFor", weights.contactAskedFor);
    if (query.asksForTool && subjects.tools.has(document.id)) return count("toolAskedFor", weights.toolAskedFor);
    if (isChapterFront(document)) return count("front", weights.front);
    if (document.isExample) return count("example", weights.example);
    let unsaid = 0;
    for (const word of subjects.addresses[document.id] ?? []) if (!said.has(word)) unsaid++;
    count(document.kind, kindWeights[document.kind]);
    if (chapters.has(subjects.pages[document.id] ?? "")) count("ownSubject", weights.ownSubject);
    if (unsaid > 0) count("unsaidWords", weights.unsaidWord ** unsaid);
    const isOwnGroup = group !== undefined && document.groups?.includes(group) && document.groups.length <= 2;
    if (isOwnGroup) count("ownGroup", weights.ownGroup);
    return weight;
  };
}
