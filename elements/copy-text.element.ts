/**
 * `<kopier-tekst>`: copies the text of its textarea and says what was copied. A ticked box puts the text of `<pre>` before it.
 * Where the clipboard is refused, the text is selected for the reader to copy.
 */
export class CopyText extends HTMLElement {
  private text = "";

  connectedCallback(): void {
    this.text = this.area?.value ?? "";
    this.querySelector("button")?.addEventListener("click", this.copy);
    this.box?.addEventListener("change", this.compose);
    // A browser may remember the tick of an earlier visit.
    if (this.box) this.box.checked = false;
  }

  private get area(): HTMLTextAreaElement | null {
    return this.querySelector("textarea");
  }

  private get box(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>("input[type=checkbox]");
  }

  private readonly compose = (): void => {
    const answers = this.box?.checked ? `${this.querySelector("pre")?.textContent}\n\n` : "";
    if (this.area) this.area.value = answers + this.text;
    this.say("");
  };

  private readonly copy = async (): Promise<void> => {
    const { area } = this;
    if (!area) return;
    const copied = await writeToClipboard(area.value);
    if (copied) this.say(`Kopiert: hele teksten under, ${this.box?.checked ? "med" : "uten"} svarene.`);
    else {
      area.focus();
      area.select();
      this.say("Nettleseren ga ikke tilgang til utklippstavlen. Teksten er merket: trykk Ctrl og C, eller ⌘ og C.");
    }
  };

  private say(message: string): void {
    const note = this.querySelector("[role=status]");
    if (note) note.textContent = message;
  }
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
