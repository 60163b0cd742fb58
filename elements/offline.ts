import { keepOnDevice } from "./keep-on-device";
import { pageLoaded } from "./page-loaded";
import { savesData } from "./saves-data";

/** Address of the built elements/offline-part.ts; scripts/elements.ts puts it in, since it has the file's hash in it. */
declare const offlinePartUrl: string;

/**
 * Keeps the handbook on the device once the page has loaded and the browser has nothing else to do. Where the reader saves data,
 * not until asked (`<offline-keeper>`); what is kept already is still kept up to date.
 *
 * What tells the reader of it (offline-part.ts) is fetched once the handbook is kept, or on a page that asks about it. Before that
 * there is little to tell, and it is told without: a page that has lost the network can fetch nothing.
 */
export async function startOffline(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  if (document.querySelector("offline-keeper, offline-search")) void tell();
  await pageLoaded();
  tellPlainly();
  for (const type of ["online", "offline"]) addEventListener(type, tellPlainly);
  if (serviceWorker.controller) void tell();
  const registration = savesData() ? await serviceWorker.getRegistration() : await keepOnDevice();
  if (registration) serviceWorker.ready.then(tell);
}

async function tell(): Promise<void> {
  lineOf();
  // Where it cannot be had, what is told plainly is all.
  await import(offlinePartUrl).catch(() => undefined);
}

function tellPlainly(): void {
  if (customElements.get("offline-line")) return;
  const line = lineOf();
  line.role = "status";
  // Where the handbook is kept, the part that knows of which day comes from the device.
  const isFine = navigator.onLine || navigator.serviceWorker.controller !== null;
  line.textContent = isFine ? "" : "Frakoblet. Håndboka er ikke lagret på denne enheten ennå.";
}

function lineOf(): Element {
  const line = document.querySelector("offline-line") ?? document.createElement("offline-line");
  if (!line.isConnected) document.body.append(line);
  return line;
}
