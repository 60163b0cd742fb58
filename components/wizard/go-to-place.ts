/** What a link to a place on the page leads to, for a click on one. */
export function placeOf(event: Event): { link: HTMLAnchorElement; place: HTMLElement } | undefined {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  const place = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return place ? { link, place } : undefined;
}

/** Moves to a place as a link would: unfolded, in view and with the focus. */
export function goToPlace(place: HTMLElement): void {
  for (let fold = place.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView();
}
