import { OpenLines, OpenNow } from "./open-now.element";

customElements.define("apen-na", OpenNow);
customElements.define("apne-linjer", OpenLines);
