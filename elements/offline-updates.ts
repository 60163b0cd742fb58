import type { OfflineLine } from "./offline-line.element";

/** How often a page that stays open asks for a new edition, ms; only when it is looked at again. */
const askEvery = 60 * 60 * 1000;

/** Tells the line of a new edition when one is ready, and asks for one now and then. */
export function followUpdates(registration: ServiceWorkerRegistration, line: OfflineLine): void {
  const tellOf = (worker: ServiceWorker | null) => {
    // The first edition of all is no update.
    const tell = () => worker?.state === "installed" && registration.active && line.tellOfUpdate(worker);
    worker?.addEventListener("statechange", tell);
    tell();
  };
  tellOf(registration.waiting);
  tellOf(registration.installing);
  registration.addEventListener("updatefound", () => tellOf(registration.installing));
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - asked < askEvery) return;
    asked = Date.now();
    registration.update().catch(() => undefined); // no network: what is kept holds
  });
}
