/** Address of the whole style sheet; scripts/elements.ts puts it in, since it has the sheet's hash in it. */
declare const styleHref: string;

/**
 * Fetches the whole style sheet for what the script is about to put on the page. A reading page carries only the rules that its own
 * markup can use (build/page-sheets.ts); the whole sheet has these too, in the same order, so that nothing else changes by it.
 * Settles also when it cannot be had.
 */
export function wholeSheet(): Promise<void> {
  const has = document.querySelector(`link[rel=stylesheet][href^="${styleHref.replace(/\?.*$/, "")}"]`);
  if (has) return Promise.resolve();
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = styleHref;
  document.head.append(link);
  return new Promise((done) => {
    link.onload = link.onerror = () => done();
  });
}
