import { goToPlace, placeOf } from "@/components/wizard/go-to-place";
import { pushStep } from "./rewind-steps";

/** The short answer, from which the places of a result are reached. */
const start = "kort-svar";

/** The link that was followed last, to come back to. */
let followed: HTMLAnchorElement | undefined;

/**
 * A link to a place on the page moves there; as an address it would take the place of the answers. From a result the move is a step of its
 * own in the history, at the same address, so that Back leads to the short answer; a move from there to a third place makes no further step.
 */
export function followPlace(event: Event): void {
  const found = placeOf(event);
  if (!found) return;
  event.preventDefault();
  const { link, place } = found;
  if (link.closest(".veiviser-svar")) {
    const away = placeIn(history.state) !== undefined;
    if (place.id === start && away) {
      history.back();
      return;
    }
    if (!away) followed = link;
    const state = { sted: place.id };
    if (away) history.replaceState({ ...history.state, ...state }, "");
    else if (place.id !== start) pushStep(state);
  }
  goToPlace(place);
}

/** After a step in the history within the same result: to its place, or back to the link that led away. */
export function restorePlace(): void {
  const place = currentPlace();
  if (place) goToPlace(place);
  else if (followed?.isConnected) {
    followed.focus({ preventScroll: true });
    followed.scrollIntoView({ block: "center" });
  } else document.getElementById(start)?.scrollIntoView();
}

/** The place that the present step of the history is at, where the page has it. */
export function currentPlace(): HTMLElement | null {
  const id = placeIn(history.state);
  return id === undefined ? null : document.getElementById(id);
}

function placeIn(state: unknown): string | undefined {
  return typeof state === "object" && state !== null && "sted" in state && typeof state.sted === "string"
    ? state.sted
    : undefined;
}
