import type { ServiceWorkerScope } from "./service-worker-scope";

declare const self: ServiceWorkerScope;

/** The kill switch: takes the place of the worker at once, empties its caches, and goes. Pages come from the network after that. */
self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener("activate", (event) => event.waitUntil(empty().then(() => self.registration.unregister())));

async function empty(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
}
