import { goToPlace } from "@/components/wizard/go-to-place";
import { placeKey } from "@/components/wizard/place-key";
import { changesMarkup, screenMarkup } from "@/components/wizard/screen-markup";
import { withAnswer } from "@/components/wizard/with-answer";
import { hashAddress, readAddress, type WizardView } from "@/components/wizard/wizard-address";
import { forgetLately } from "@/lib/lately";
import type { QuestionId, Situation } from "@/lib/rules";
import { currentPlace, followPlace, restorePlace } from "./places-here";
import { readdress } from "./rewind-steps";
import { whenIdle } from "./when-idle";

type Asked = { view: WizardView; message?: string };
type Refused = { given: readonly string[]; message: string };

/**
 * What had the focus is gone with the screen before. A screen reader that is told so together with what has it now says nothing (Orca), so
 * it is left time to notice.
 */
const focusAfterMilliseconds = 500;

/**
 * `<rettighets-veiviser>` around the first question: the wizard in the browser. One question a screen, the result at the end, all of
 * it after «#» in the address, which is read anew at each step. Nothing is asked of the server.
 */
export class RightsWizard extends HTMLElement {
  /** The step that the answer chosen leads to, found while the reader is on the way to «Neste». */
  private ahead: { hash: string; asked: Asked } | undefined;

  /** The address of what is shown. */
  private shown = "";

  connectedCallback(): void {
    this.addEventListener("change", this.onChange);
    this.addEventListener("submit", this.onSubmit);
    document.addEventListener("click", followPlace);
    window.addEventListener("hashchange", this.onStep);
    window.addEventListener("popstate", this.onHistory);
    // The first question stands there already, perhaps with a choice.
    if (window.location.hash.length > 1) {
      const wanted = takePlace();
      this.show();
      if (wanted !== null) requestAnimationFrame(() => goToNamed(wanted));
    } else this.takeForm();
  }

  disconnectedCallback(): void {
    this.removeEventListener("change", this.onChange);
    this.removeEventListener("submit", this.onSubmit);
    document.removeEventListener("click", followPlace);
    window.removeEventListener("hashchange", this.onStep);
    window.removeEventListener("popstate", this.onHistory);
  }

  private readonly onStep = (): void => {
    if (this.hasAttribute("aria-busy")) return;
    const wanted = takePlace();
    this.show();
    // With the frame that shows it, so that the page is laid out once.
    requestAnimationFrame(() => {
      if (wanted !== null && goToNamed(wanted)) return;
      const place = currentPlace();
      if (place) {
        restorePlace();
        return;
      }
      window.scrollTo(0, 0);
      this.focusHeading();
    });
  };

  /** Unless the reader has gone on to something else meanwhile. */
  private focusHeading(): void {
    const heading = this.querySelector<HTMLElement>("#sporsmal, #svar");
    heading?.scrollIntoView({ block: "nearest" });
    const left = document.activeElement;
    setTimeout(() => {
      if (document.activeElement === left || document.activeElement === document.body)
        heading?.focus({ preventScroll: true });
    }, focusAfterMilliseconds);
  }

  /** A step in the history to another place of what is shown; a step to another screen is {@link onStep}. */
  private readonly onHistory = (): void => {
    if (window.location.hash === this.shown) restorePlace();
  };

  private readonly onChange = (): void =>
    whenIdle(() => {
      const next = this.answer();
      if (next === undefined || "message" in next) return;
      const hash = hashAddress(next.situation);
      this.ahead = { hash, asked: asked(hash) };
    });

  private readonly onSubmit = (event: Event): void => {
    // Never to the server, whatever came before.
    event.preventDefault();
    // A step is under way: this was meant for the question that it leaves, as the second of two quick taps is.
    if (window.location.hash !== this.shown) return;
    const next = this.answer();
    if (next === undefined) return;
    if ("situation" in next) {
      // Back shows the question with the answer it got.
      readdress(hashAddress(next.situation, { sporsmal: next.question }));
      window.location.hash = hashAddress(next.situation);
    } else {
      this.show(next);
      this.querySelector<HTMLElement>("#sporsmal-feil")?.focus();
    }
  };

  /** What is chosen now: the situation it leads to, or what is wrong with it. Nothing where no question is asked. */
  private answer(): { situation: Situation; question: QuestionId } | Refused | undefined {
    const form = this.querySelector("form");
    const { view } = this.asked();
    if (!form || view.question === undefined) return undefined;
    const given = new FormData(form).getAll(view.question).filter((value) => typeof value === "string");
    const next = withAnswer(view.situation, view.question, given);
    return "situation" in next ? { ...next, question: view.question } : { given, message: next.message };
  }

  private asked(): Asked {
    const { hash } = window.location;
    return this.ahead?.hash === hash ? this.ahead.asked : asked(hash);
  }

  private show(refused?: Refused): void {
    this.shown = window.location.hash;
    const { view, message } = this.asked();
    // Cleared answers are not to be remembered by what was found for them.
    if (Object.keys(view.situation).length === 0) forgetLately();
    const wrong = refused ?? (message === undefined ? undefined : { given: [], message });
    this.innerHTML = screenMarkup(view, {
      addressOf: hashAddress,
      host: window.location.host,
      changesLater: true,
      ...(wrong ? { refused: wrong } : {}),
    });
    this.takeForm();
    const later = this.querySelector("[data-senere]");
    if (later)
      whenIdle(() => {
        if (later.isConnected) later.outerHTML = changesMarkup(view.situation, hashAddress);
      });
  }

  /** What is missing is said by us, tied to the question. */
  private takeForm(): void {
    const form = this.querySelector("form");
    if (form) form.noValidate = true;
  }
}

/**
 * The place on the result that the address names. It is taken out: gone to once, and not when the page is loaded again or the address is
 * handed on.
 */
function takePlace(): string | null {
  const address = new URLSearchParams(window.location.hash.slice(1));
  const place = address.get(placeKey);
  if (place === null) return null;
  address.delete(placeKey);
  readdress(`#${address}`);
  return place;
}

/** @returns whether the page has the place */
function goToNamed(id: string): boolean {
  const place = document.getElementById(id);
  if (place) goToPlace(place);
  return place !== null;
}

/** What an address asks for; the first question, with what is wrong, where it cannot be read. */
function asked(hash: string): Asked {
  const read = readAddress(new URLSearchParams(hash.slice(1)));
  if (!("error" in read)) return { view: read };
  return { view: { situation: {}, question: "status", missing: false }, message: read.error.message };
}
