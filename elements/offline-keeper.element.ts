import { norwegianDate } from "@/components/layout/norwegian-date";
import { keepOnDevice } from "./keep-on-device";
import { askStatus } from "./offline-messages";
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
    const tell = async () => {
      const { controller } = navigator.serviceWorker;
      const status = controller && (await askStatus(controller));
      if (!status?.whole) return;
      said.textContent = `Håndboka er lagret på denne enheten, innhold fra ${norwegianDate(status.built)}.`;
      button.hidden = true;
    };
    navigator.serviceWorker.addEventListener("controllerchange", tell);
    tell();
    button.addEventListener("click", async () => {
      button.hidden = true;
      said.textContent = "Håndboka lagres …";
      if (await keepOnDevice()) return;
      said.textContent = "Nettleseren lar oss ikke lagre her.";
    });
  }
}
