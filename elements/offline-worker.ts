import { type DeviceAnswer, type Plan, planFor } from "@/lib/offline/plan";
import { keptAddress, type Stored } from "@/lib/offline/stored";
import { isStatusQuestion, type Status, usedFilesIn } from "./offline-messages";
import { forgetOthers, keepAll, keptUnder, keptWhole } from "./offline-store";
import type { FetchEvent, ServiceWorkerScope } from "./service-worker-scope";

/** What the build keeps; build/offline.ts puts it in. */
declare const stored: Stored;
declare const self: ServiceWorkerScope;

/** How long the network may take to begin its answer before the device answers, ms. */
const patience = 4000;

/** Pages that came from the device, by their client. Lost when the browser stops the worker; asked for just after a page has loaded. */
const fromDevice = new Set<string>();

self.addEventListener("install", (event) => event.waitUntil(keepAll(stored)));

// Every page waits for the end of this: nothing here may take long, so that nothing is thrown away before a page is there.
self.addEventListener("activate", (event) =>
  event.waitUntil(Promise.all([self.clients.claim(), self.registration.navigationPreload?.enable()])),
);

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const plan = planFor({ method, isPage: mode === "navigate", url }, stored, self.location.origin);
  if (plan.kind === "file") event.respondWith(fileFor(event.request, plan));
  if (plan.kind === "page") event.respondWith(pageFor(event, plan));
});

self.addEventListener("message", (event) => {
  const uses = usedFilesIn(event.data);
  if (isStatusQuestion(event.data)) {
    event.waitUntil(tellStatus(event.ports[0], event.source?.id ?? "").then(fillHoles));
    event.waitUntil(forgetOld());
  }
  if (uses) event.waitUntil(takeOverFrom(uses));
});

let forgotten: Promise<void> | undefined;

/** What older editions left is thrown away once, when a page of this one has loaded; not while a newer one has fetched what is not in this. */
async function forgetOld(): Promise<void> {
  const { installing, waiting } = self.registration;
  if (installing || waiting) return;
  forgotten ??= forgetOthers(stored);
  await forgotten;
}

let filled: Promise<void> | undefined;

/** Fetches what is missing of this edition, once: `install` does not come again. */
async function fillHoles({ whole }: Status): Promise<void> {
  if (whole) return;
  filled ??= keepAll(stored).catch(() => undefined); // no network, or no longer served: what is kept holds
  await filled;
}

async function fileFor(request: Request, { key, first }: Extract<Plan, { kind: "file" }>): Promise<Response> {
  if (first === "device") return (await keptUnder(key)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (fault) {
    const kept = await keptUnder(key);
    if (kept) return kept;
    throw fault;
  }
}

async function pageFor(event: FetchEvent, { device, whole }: Extract<Plan, { kind: "page" }>): Promise<Response> {
  const network = askNetwork(event);
  const came = network.catch(() => undefined);
  event.waitUntil(came);
  const answer = await (whole ? Promise.race([came, after(patience)]) : came);
  // Where the server itself says that it cannot, what it said last stands on the device.
  if (answer && (answer.status < 500 || !whole)) return answer;
  const kept = await onDevice(device);
  if (!kept) return answer ?? network;
  fromDevice.add(event.resultingClientId);
  return kept;
}

const askNetwork = async ({ preloadResponse, request }: FetchEvent) => (await preloadResponse) ?? fetch(request);

async function onDevice(device: DeviceAnswer): Promise<Response | undefined> {
  if ("stored" in device) return keptUnder(device.stored);
  return Response.redirect(new URL(device.redirect, self.location.origin).href, 302);
}

const after = (ms: number) => new Promise<undefined>((done) => setTimeout(() => done(undefined), ms));

async function tellStatus(port: MessagePort | undefined, client: string): Promise<Status> {
  const status = { built: stored.built, fromDevice: fromDevice.has(client), whole: await keptWhole(stored) };
  port?.postMessage(status);
  return status;
}

/** Takes over before all pages are closed only where one is open, and all that it uses is kept here too: then nothing breaks under it. */
async function takeOverFrom(uses: readonly string[]): Promise<void> {
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.length <= 1 && uses.every((address) => keptAddress(address, stored))) await self.skipWaiting();
}
