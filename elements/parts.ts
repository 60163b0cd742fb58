// Addresses of the built parts; scripts/elements.ts puts them in, since they have the files' hashes in them.
/** Of elements/answers-part.ts. */
declare const answersPartUrl: string;
/** Of elements/open-now-part.ts. */
declare const openNowPartUrl: string;

/** What is on few pages, with what tells that it is needed, also where an element is yet to put it. */
const parts = [
  ["tast-valg, tom-svar, kopier-tekst, rettighets-veiviser, beslutnings-hjelp", answersPartUrl],
  ["apen-na, apne-linjer", openNowPartUrl],
] as const;

/** Fetches what this page needs besides. Without it the page works as without script. */
export function fetchParts(): void {
  for (const [elements, url] of parts) if (document.querySelector(elements)) void import(url).catch(() => undefined);
}
