import { placeKey } from "@/components/wizard/place-key";

/** The wizard for who has no script: it asks the server. */
const onServer = "/veiviser/svar";

/**
 * Links into the wizard with answers lead to the server, for readers without script. Where there is script they lead to the wizard in
 * the browser: what stands after «#» is never sent, and a place on the page goes along as a key. Who came to the server's own page, by
 * an address somebody sent them, answers the rest on the device as well.
 */
export function keepAnswersHere(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[href^="${onServer}?"]`))
    link.setAttribute("href", hereFor(link.search.slice(1), link.hash.slice(1)));
  if (window.location.pathname === onServer) document.addEventListener("submit", answerHere);
}

function answerHere(event: SubmitEvent): void {
  if (!(event.target instanceof HTMLFormElement) || new URL(event.target.action).pathname !== onServer) return;
  event.preventDefault();
  const answers = [...new FormData(event.target)].flatMap(([key, value]) =>
    typeof value === "string" ? [[key, value]] : [],
  );
  window.location.assign(hereFor(new URLSearchParams(answers).toString()));
}

const hereFor = (answers: string, place = "") => `/veiviser#${answers}${place && `&${placeKey}=${place}`}`;
