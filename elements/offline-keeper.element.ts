import { norwegianDate } from "@/components/layout/norwegian-date";
import { keepOnDevice } from "./keep-on-device";
import { askStatus } from "./offline-messages";
import { pageLoaded } from "./page-loaded";
import { savesData } from "./saves-data";

/**
 * `<offline-keeper>` round a hidden line and a hidden button: says whether the handbook is kept on this device, and keeps it when
 * the reader asks, which whoever saves data must.
 */
export class OfflineKeeper extends HTMLElement {
  connectedCallback(): void {
    const said = this.querySelector("p");
    const button = this.querySelector("button");
    if (!said || !button || !("serviceWorker" in navigator)) return;
    said.hidden = false;
    said.textContent = savesData()
      ? "Håndboka er ikke lagret på denne enheten."
      : "Håndboka lagres når siden er lastet.";
    button.hidden = !savesData();
    const isKeptBy = async (worker: ServiceWorker | null) => {
      const status = worker && (await askStatus(worker));
      if (!status?.whole) return false;
      said.textContent = `Håndboka er lagret på denne enheten, innhold fra ${norwegianDate(status.built)}.`;
      button.hidden = true;
      return true;
    };
    const tell = () => isKeptBy(navigator.serviceWorker.controller);
    navigator.serviceWorker.addEventListener("controllerchange", tell);
    void tell();
    const tellOfFailure = () => {
      said.textContent = "Vi fikk ikke lagret håndboka. Prøv igjen når nettet er bedre.";
      button.hidden = false;
    };
    const keep = async () => {
      const registration = await keepOnDevice();
      if (!registration) {
        said.textContent = "Nettleseren lar oss ikke lagre her.";
        return;
      }
      // All is fetched after this, and may still fail. What the worker becomes later, when a newer one takes its place, is no failure.
      const { installing, active } = registration;
      const tellHowItWent = () => installing?.state === "redundant" && tellOfFailure();
      if (installing) installing.addEventListener("statechange", tellHowItWent, { once: true });
      else if (!(await isKeptBy(active))) tellOfFailure();
    };
    button.addEventListener("click", () => {
      said.textContent = "Håndboka lagres …";
      // The button goes, and with it the place of whoever presses it by keyboard.
      said.tabIndex = -1;
      said.focus();
      button.hidden = true;
      void keep();
    });
    if (!savesData()) void pageLoaded().then(async () => (await tell()) || keep());
  }
}
