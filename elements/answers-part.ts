/** What pages with questions and answers need: fetched by parts.ts. */
import { ClearAnswers } from "./clear-answers.element";
import { CopyText } from "./copy-text.element";
import { NumberKeys } from "./number-keys.element";

customElements.define("kopier-tekst", CopyText);
customElements.define("tast-valg", NumberKeys);
customElements.define("tom-svar", ClearAnswers);
