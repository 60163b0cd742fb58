import { prepareAnswers } from "./prepare-answers";
import { RightsWizard } from "./wizard.element";

customElements.define("rettighets-veiviser", RightsWizard);
prepareAnswers();
