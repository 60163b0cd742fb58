/** What tells the reader of being offline: fetched by offline.ts when there is something to tell. */
import { OfflineKeeper } from "./offline-keeper.element";
import { OfflineLine } from "./offline-line.element";
import { OfflineSearch } from "./offline-search.element";
import { followUpdates } from "./offline-updates";

customElements.define("offline-keeper", OfflineKeeper);
customElements.define("offline-line", OfflineLine);
customElements.define("offline-search", OfflineSearch);

const line = document.querySelector("offline-line");
// Where the browser stores nothing it refuses to say.
const kept = navigator.serviceWorker.getRegistration().catch(() => undefined);
kept.then((registration) => {
  if (registration && line instanceof OfflineLine) followUpdates(registration, line);
});
