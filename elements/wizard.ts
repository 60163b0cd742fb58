import { RightsWizard } from "./wizard.element";

customElements.define("rettighets-veiviser", RightsWizard);
