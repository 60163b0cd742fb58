/** What pages and the worker say to each other. Never what somebody has answered or searched for. */

/** What the worker knows of the page that asks. */
export type Status = {
  /** The day of the edition that is kept: "2026-11-22". */
  built: string;
  /** The page came from the device, whatever the browser believes of its network. */
  fromDevice: boolean;
  /** All of the edition is kept. */
  whole: boolean;
};

const question = "status";

export const isStatusQuestion = (data: unknown): boolean => data === question;

/** The addresses of files that a page uses, which a new worker must have before it may take over. */
export function usedFilesIn(data: unknown): string[] | undefined {
  if (typeof data !== "object" || data === null || !("uses" in data) || !Array.isArray(data.uses)) return undefined;
  return data.uses.map(String);
}

/** Asks a worker what it knows of this page; undefined when it says nothing within twenty seconds: a slow device has to start it first. */
export function askStatus(worker: ServiceWorker): Promise<Status | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Status>) => {
      port1.close();
      resolve(data);
    };
    setTimeout(() => resolve(undefined), 20_000);
    worker.postMessage(question, [port2]);
  });
}

/** Lets a worker that waits take over, if nothing breaks under this page, which is asked about by the files it uses. */
export function offerToLeave(worker: ServiceWorker): void {
  const files = [...document.querySelectorAll("script[src], link[rel=stylesheet]")].flatMap(
    (element) => element.getAttribute("src") ?? element.getAttribute("href") ?? [],
  );
  worker.postMessage({ uses: files });
}
