import { readdress, rewindSteps } from "./rewind-steps";

const start = "/veiviser";

/** `<tom-svar>` around a link to the wizard: begins anew, and takes the answers out of the history of the tab. */
export class ClearAnswers extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", this.clear);
  }

  disconnectedCallback(): void {
    this.removeEventListener("click", this.clear);
  }

  private readonly clear = (event: Event): void => {
    event.preventDefault();
    if (window.location.pathname === start) void clearSteps();
    else window.location.replace(start);
  };
}

async function clearSteps(): Promise<void> {
  const hadSteps = await rewindSteps().catch(() => false);
  readdress(start);
  // A new step drops the old ones ahead.
  if (hadSteps) window.location.hash = "sporsmal=status";
  else window.dispatchEvent(new HashChangeEvent("hashchange"));
}
