/** Takes markup piece by piece, in its order. */
export type Sink = {
  write(html: string): void;
  /** The same for a piece that is put on many pages. */
  put(part: KeptPart): void;
};

/** A piece of markup that is put on many pages. */
export class KeptPart {
  private encoded: Uint8Array | undefined;

  constructor(readonly html: string) {}

  /** As it is sent: encoded once. */
  get bytes(): Uint8Array {
    this.encoded ??= new TextEncoder().encode(this.html);
    return this.encoded;
  }
}

/** Puts the pieces together to a text. */
export class TextSink implements Sink {
  text = "";

  write(html: string): void {
    this.text += html;
  }

  put(part: KeptPart): void {
    this.text += part.html;
  }
}
