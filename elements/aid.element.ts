import { aidMarkup } from "@/components/aid/aid-markup";
import type { AidView } from "@/components/aid/aid-view";
import { goToPlace, placeOf } from "@/components/wizard/go-to-place";
import { questionSetOf } from "@/lib/content/aid-questions";
import { type Evaluate, evaluatorOf } from "@/lib/rules/evaluate";
import type { QuestionSet } from "@/lib/rules/question";
import { formatIn, parseIn, relevantIn, type Situation } from "@/lib/rules/situation";
import { becomeLike } from "./become-like";

/** Every decision aid by its address, as JSON. Put in by scripts/elements.ts. */
declare const aidViewsText: string;

const views: Readonly<Record<string, AidView>> = JSON.parse(aidViewsText);

/**
 * `<beslutnings-hjelp data-hjelp>` around the form of a decision aid and what follows from it: answers at once. The answers stand
 * after «#» in the address and are never sent.
 */
export class DecisionAid extends HTMLElement {
  private aid: { view: AidView; set: QuestionSet<string>; evaluate: Evaluate<string> } | undefined;

  connectedCallback(): void {
    const view = views[this.dataset.hjelp ?? ""];
    if (!view) return;
    const set = questionSetOf(view);
    this.aid = { view, set, evaluate: evaluatorOf(set) };
    this.addEventListener("change", this.onChange);
    this.addEventListener("submit", this.onSubmit);
    document.addEventListener("click", onPlace);
    window.addEventListener("hashchange", this.show);
    this.show();
  }

  disconnectedCallback(): void {
    this.removeEventListener("change", this.onChange);
    this.removeEventListener("submit", this.onSubmit);
    document.removeEventListener("click", onPlace);
    window.removeEventListener("hashchange", this.show);
  }

  private readonly onChange = ({ target }: Event): void => {
    if (!this.aid || !(target instanceof HTMLInputElement) || target.type !== "radio") return;
    const { set } = this.aid;
    const next = relevantIn(set, { ...this.situation(set), [target.name]: [target.value] });
    window.history.replaceState(null, "", `#${formatIn(set, next)}`);
    this.show();
  };

  /** Enter in a group of choices would send them. */
  private readonly onSubmit = (event: Event): void => event.preventDefault();

  /** Nothing that stays is touched: not what has focus, what is read aloud when it changes, or what was written in a blank. */
  private readonly show = (): void => {
    if (!this.aid) return;
    const wanted = document.createElement("template");
    wanted.innerHTML = aidMarkup({ ...this.aid, situation: this.situation(this.aid.set), atOnce: true });
    becomeLike(this, wanted.content);
    for (const radio of this.querySelectorAll<HTMLInputElement>("input[type=radio]"))
      radio.checked = radio.defaultChecked;
  };

  private situation(set: QuestionSet<string>): Situation<string> {
    const parsed = parseIn(set, new URLSearchParams(window.location.hash.slice(1)));
    return "error" in parsed ? {} : parsed.situation;
  }
}

/** A link to a place on the page moves there; as an address it would take the place of the answers. */
function onPlace(event: Event): void {
  const found = placeOf(event);
  if (!found) return;
  event.preventDefault();
  goToPlace(found.place);
}
