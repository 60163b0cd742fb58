import { workerPath } from "@/lib/offline/stored";
import { OfflineLine } from "./offline-line.element";

/** How often a page that stays open asks for a new edition, ms; only when it is looked at again. */
const askEvery = 60 * 60 * 1000;

/**
 * Keeps the handbook on the device once the page has loaded and the browser has nothing else to do. Where the reader saves data,
 * not until asked (`<offline-keeper>`); what is kept already is still kept up to date.
 */
export async function startOffline(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  await pageLoaded();
  const line = document.createElement("offline-line");
  document.body.append(line);
  const registration = savesData() ? await navigator.serviceWorker.getRegistration() : await keepOnDevice();
  if (registration && line instanceof OfflineLine) followUpdates(registration, line);
}

/** Registers the worker, which then fetches all. Undefined where the browser refuses, as in some private windows: the pages work without. */
export async function keepOnDevice(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker.register(workerPath, { updateViaCache: "none" });
  } catch {
    return undefined;
  }
}

/** Whether the reader has asked the browser to save data. */
export function savesData(): boolean {
  const connection: unknown = "connection" in navigator ? navigator.connection : undefined;
  return (
    typeof connection === "object" && connection !== null && "saveData" in connection && connection.saveData === true
  );
}

async function pageLoaded(): Promise<void> {
  if (document.readyState !== "complete") await new Promise((done) => addEventListener("load", done, { once: true }));
  await new Promise((done) =>
    "requestIdleCallback" in window ? requestIdleCallback(done, { timeout: 5000 }) : setTimeout(done, 1000),
  );
}

function followUpdates(registration: ServiceWorkerRegistration, line: OfflineLine): void {
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
