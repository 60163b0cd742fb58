import { isChapterFront, isSection, type SearchDocument, type SearchKind } from "./documents";
import { allWords, type Concept } from "./expand";
import type { Query } from "./query";
import { chapterOf, chaptersFor, type SubjectIndex } from "./subjects";

// The entries of laws, terms and contacts have few words, most of them in weighty fields, and a right or a deadline speaks of
// one situation; these alone should not lift them over the section with the rule.
const kindWeights: Record<SearchKind, number> = {
  kapittel: 1,
  verktoy: 1,
  kontakt: 0.8,
  frist: 0.8,
  rettighet: 0.75,
  ord: 0.6,
  lov: 0.5,
};

const weights = { front: 0.5, example: 0.5, contactAskedFor: 2, ownSubject: 1.1, unsaidWord: 0.95 };

/**
 * How much a document counts for, its score aside. Among sections it counts whose chapter owns the subject (a chapter's
 * aliases say so), and whether the address is narrower than the query: #helse comes before #helse-barn unless a child is
 * spoken of.
 */
export function weighDocuments(
  subjects: SubjectIndex,
  query: Query,
  concepts: readonly Concept[],
): (document: SearchDocument) => number {
  const chapters = chaptersFor(subjects, query.wanted);
  const said = new Set(concepts.flatMap(allWords));
  return (document) => {
    if (query.asksForPhone && document.kind === "kontakt") return weights.contactAskedFor;
    if (isChapterFront(document)) return weights.front;
    if (document.isExample) return weights.example;
    const unsaid = subjects.addresses[document.id]?.filter((word) => !said.has(word)).length ?? 0;
    const isOwn = isSection(document) && chapters.has(chapterOf(document));
    return kindWeights[document.kind] * (isOwn ? weights.ownSubject : 1) * weights.unsaidWord ** unsaid;
  };
}
