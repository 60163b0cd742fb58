import { workerPath } from "@/lib/offline/stored";

/** Registers the worker, which then fetches all. Undefined where the browser refuses, as in some private windows: the pages work without. */
export async function keepOnDevice(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker.register(workerPath, { updateViaCache: "none" });
  } catch {
    return undefined;
  }
}
