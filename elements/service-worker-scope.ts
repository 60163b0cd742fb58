/** What is used here of a service worker's surroundings. The DOM's own types do not have them, and the worker's types clash with the DOM's. */

type LastingEvent = Event & { waitUntil(work: Promise<unknown>): void };

export type FetchEvent = LastingEvent & {
  readonly request: Request;
  readonly resultingClientId: string;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
};

export type WorkerMessageEvent = LastingEvent & {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  readonly source: { readonly id: string } | null;
};

type Listen = {
  (type: "install" | "activate", listener: (event: LastingEvent) => void): void;
  (type: "fetch", listener: (event: FetchEvent) => void): void;
  (type: "message", listener: (event: WorkerMessageEvent) => void): void;
};

export type ServiceWorkerScope = {
  addEventListener: Listen;
  skipWaiting(): Promise<void>;
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: "window"; includeUncontrolled: boolean }): Promise<readonly { readonly id: string }[]>;
  };
};
