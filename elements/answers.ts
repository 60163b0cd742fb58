/** Address of the built elements/answers-part.ts; scripts/elements.ts puts it in, since it has the file's hash in it. */
declare const answersPartUrl: string;

/** Fetches what only pages with questions and answers need, also those where an element is yet to put it. */
export async function startAnswers(): Promise<void> {
  if (!document.querySelector("tast-valg, tom-svar, kopier-tekst, rettighets-veiviser, beslutnings-hjelp")) return;
  try {
    await import(answersPartUrl);
  } catch {
    // Without it the pages work as without script.
  }
}
