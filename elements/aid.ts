import { DecisionAid } from "./aid.element";

customElements.define("beslutnings-hjelp", DecisionAid);
