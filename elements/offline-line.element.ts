import { askStatus, offerToLeave } from "./offline-messages";
import { afterStatus, type Connection, offlineWords } from "./offline-words";
import { element } from "./search-rows";

/** A page older than this when a new edition comes is of the old one, ms; a younger page was itself what found it. */
const youth = 60_000;

/**
 * `<offline-line>`, last on the page: says when the page may be older than what is on the network, in a live region. Put there by
 * the script (offline.ts), where hydration looks for nothing.
 */
export class OfflineLine extends HTMLElement {
  #now: Connection = { isOnline: true, fromDevice: false, built: undefined, isUpdated: false };
  #waiting: ServiceWorker | undefined;
  #firstLearnt: Promise<void> | undefined;

  connectedCallback(): void {
    this.setAttribute("role", "status");
    for (const type of ["online", "offline"]) addEventListener(type, () => this.#learn());
    navigator.serviceWorker.addEventListener("controllerchange", () => this.#learn());
    this.#firstLearnt = this.#learn();
  }

  /** Tells of a worker with a new edition, which waits until the pages of the old one are closed. */
  async tellOfUpdate(worker: ServiceWorker): Promise<void> {
    this.#waiting = worker;
    // Once the new edition has taken over, nobody knows any more whether this page came from the device.
    await this.#firstLearnt;
    this.#now.isUpdated = performance.now() > youth || this.#now.fromDevice;
    if (!this.#now.isUpdated) offerToLeave(worker);
    this.#show();
  }

  async #learn(): Promise<void> {
    const { controller } = navigator.serviceWorker;
    this.#now.isOnline = navigator.onLine;
    // What is known already is said at once; what a worker may know waits for its answer.
    if (!controller || this.#now.built !== undefined) this.#show();
    const status = controller && (await askStatus(controller));
    if (status) this.#now = afterStatus(this.#now, status);
    this.#show();
  }

  #show(): void {
    const words = offlineWords(this.#now, new Date());
    this.replaceChildren(...(words ? [paragraph(words.text)] : []));
    if (words?.warning) {
      const contacts = element("a", "", "en av kontaktene");
      contacts.href = "/kontakt";
      this.append(paragraph(`${words.warning} `, contacts, "."));
    }
    if (words?.canReload) {
      const again = element("button", "ds-button", "Last inn på nytt");
      again.type = "button";
      again.dataset.variant = "secondary";
      again.addEventListener("click", () => this.#reload());
      this.append(again);
    }
  }

  #reload(): void {
    // Nothing of this page is used any more: with no other open, the new edition may take over first.
    this.#waiting?.postMessage({ uses: [] });
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
    setTimeout(() => location.reload(), this.#waiting ? 500 : 0);
  }
}

const paragraph = (...words: (string | Node)[]) => element("p", "", ...words);
