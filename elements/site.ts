import { startAnswers } from "./answers";
import { Contents } from "./contents.element";
import { CopyLink } from "./copy-link.element";
import { Glosses } from "./gloss.element";
import { startOffline } from "./offline";
import { OpenLines, OpenNow } from "./open-now.element";
import { OpenedRows } from "./opened-row.element";
import { keepAnswersHere } from "./own-answers";
import { PageAddress } from "./page-address.element";
import { PrintButton } from "./print-button.element";
import { QuickExit } from "./quick-exit.element";
import { SearchBox } from "./search-box.element";
import { listenForShortcut } from "./search-shortcut";
import { ShortcutSwitch } from "./shortcut-switch.element";
import { ThemeSwitch } from "./theme-switch.element";

// In a task of its own: the browser may have the first layout of the page to do in the one that brings the script.
setTimeout(() => {
  customElements.define("apen-na", OpenNow);
  customElements.define("apne-linjer", OpenLines);
  customElements.define("forlat-siden", QuickExit);
  customElements.define("search-box", SearchBox);
  customElements.define("shortcut-switch", ShortcutSwitch);
  customElements.define("skriv-ut", PrintButton);
  customElements.define("apne-rader", OpenedRows);
  customElements.define("side-adresse", PageAddress);
  customElements.define("innholds-liste", Contents);
  customElements.define("kopier-valg", CopyLink);
  customElements.define("ord-forklaringer", Glosses);
  customElements.define("tema-valg", ThemeSwitch);
  startAnswers();
  listenForShortcut();
  keepAnswersHere();
  startOffline();
});
