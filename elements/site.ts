import { OpenLines, OpenNow } from "./open-now.element";
import { SearchBox } from "./search-box.element";
import { listenForShortcut } from "./search-shortcut";
import { ShortcutSwitch } from "./shortcut-switch.element";

customElements.define("apen-na", OpenNow);
customElements.define("apne-linjer", OpenLines);
customElements.define("search-box", SearchBox);
customElements.define("shortcut-switch", ShortcutSwitch);
listenForShortcut();
