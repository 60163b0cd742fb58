import { goToPlace } from "@/components/wizard/go-to-place";
import { screenMarkup } from "@/components/wizard/screen-markup";
import { withAnswer } from "@/components/wizard/with-answer";
import { hashAddress, readAddress, type WizardView } from "@/components/wizard/wizard-address";

type Refused = { given: readonly string[]; message: string };

/**
 * `<rettighets-veiviser>` around the first question: the wizard in the browser. One question a screen, the result at the end, all of
 * it after «#» in the address, which is read anew at each step. Nothing is asked of the server.
 */
export class RightsWizard extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("submit", this.onSubmit);
    document.addEventListener("click", goToPlace);
    window.addEventListener("hashchange", this.onStep);
    // The first question stands there already, perhaps with a choice.
    if (window.location.hash.length > 1) this.show();
    else this.takeForm();
  }

  disconnectedCallback(): void {
    this.removeEventListener("submit", this.onSubmit);
    document.removeEventListener("click", goToPlace);
    window.removeEventListener("hashchange", this.onStep);
  }

  private readonly onStep = (): void => {
    this.show();
    window.scrollTo(0, 0);
    this.querySelector<HTMLElement>("#sporsmal, #svar")?.focus();
  };

  private readonly onSubmit = (event: SubmitEvent): void => {
    const { view } = asked();
    if (view.question === undefined || !(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    const given = new FormData(event.target).getAll(view.question).filter((value) => typeof value === "string");
    const next = withAnswer(view.situation, view.question, given);
    if ("situation" in next) window.location.hash = hashAddress(next.situation);
    else {
      this.show({ given, message: next.message });
      this.querySelector<HTMLElement>("#sporsmal-feil")?.focus();
    }
  };

  private show(refused?: Refused): void {
    const { view, message } = asked();
    const wrong = refused ?? (message === undefined ? undefined : { given: [], message });
    this.innerHTML = screenMarkup(view, {
      addressOf: hashAddress,
      host: window.location.host,
      ...(wrong ? { refused: wrong } : {}),
    });
    this.takeForm();
  }

  /** What is missing is said by us, tied to the question. */
  private takeForm(): void {
    const form = this.querySelector("form");
    if (form) form.noValidate = true;
  }
}

/** What the address asks for; the first question, with what is wrong, where it cannot be read. */
function asked(): { view: WizardView; message?: string } {
  const read = readAddress(new URLSearchParams(window.location.hash.slice(1)));
  if (!("error" in read)) return { view: read };
  return { view: { situation: {}, question: "status", missing: false }, message: read.error.message };
}
