import type { Answer } from "./search-answer";

/** Address of the built elements/search-worker.ts; scripts/elements.ts puts it in, since it has the file's hash in it. */
declare const searchWorkerUrl: string;

let loading: Promise<Worker> | undefined;

/** Fetches the search and its index, once for all boxes of a page. Rejects when they cannot be had, until `forgetFailure`. */
export function loadSearch(): Promise<Worker> {
  loading ??= new Promise((resolve, reject) => {
    const worker = new Worker(searchWorkerUrl);
    worker.onmessage = () => resolve(worker);
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(`The search at ${searchWorkerUrl} did not load: ${event.message ?? "no answer"}`));
    };
  });
  return loading;
}

/** Lets the next `loadSearch` try again. */
export function forgetFailure(): void {
  loading = undefined;
}

/**
 * Asks the search on this device; nothing is sent anywhere. Rejects when the search did not load.
 *
 * @param most rows to give; left out, as many as the search box shows
 */
export async function ask(query: string, most?: number): Promise<Answer> {
  const worker = await loadSearch();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage({ query, most }, [port2]);
  });
}
