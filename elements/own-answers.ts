/**
 * Links into the wizard with answers lead to the server, for readers without script. Where there is script they lead to the wizard in
 * the browser: what stands after «#» is never sent. On the server's own pages of the wizard they stay what they are.
 */
export function keepAnswersHere(): void {
  if (window.location.pathname === "/veiviser/svar") return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/veiviser/svar?"]'))
    link.setAttribute("href", `/veiviser#${link.search.slice(1)}`);
}
