import { ClearAnswers } from "./clear-answers.element";
import { CopyText } from "./copy-text.element";
import { NumberKeys } from "./number-keys.element";
import { OpenLines, OpenNow } from "./open-now.element";
import { OpenedRows } from "./opened-row.element";
import { PageAddress } from "./page-address.element";
import { PrintButton } from "./print-button.element";
import { QuickExit } from "./quick-exit.element";
import { SearchBox } from "./search-box.element";
import { listenForShortcut } from "./search-shortcut";
import { ShortcutSwitch } from "./shortcut-switch.element";

customElements.define("apen-na", OpenNow);
customElements.define("apne-linjer", OpenLines);
customElements.define("forlat-siden", QuickExit);
customElements.define("kopier-tekst", CopyText);
customElements.define("search-box", SearchBox);
customElements.define("shortcut-switch", ShortcutSwitch);
customElements.define("skriv-ut", PrintButton);
customElements.define("tast-valg", NumberKeys);
customElements.define("tom-svar", ClearAnswers);

customElements.define("apne-rader", OpenedRows);
customElements.define("side-adresse", PageAddress);
listenForShortcut();
