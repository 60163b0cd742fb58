import type { KeptPart, Sink } from "./sink";

/** No UTF-16 unit takes more bytes than this. */
const bytesOfUnit = 3;

/** Room for most pages; grows for a longer one, and is used again for the next. */
let room = Buffer.allocUnsafeSlow(262_144);

/**
 * Puts the pieces together to bytes (UTF-8), on the server. What is kept is copied as it was encoded once; only what stands between
 * is encoded. One page is written at a time, from beginning to end.
 */
export class ByteSink implements Sink {
  private length = 0;
  /** Written, not yet encoded. */
  private pending = "";

  write(html: string): void {
    this.pending += html;
  }

  put({ bytes }: KeptPart): void {
    this.encode();
    this.reserve(bytes.length);
    room.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** All that was written. */
  bytes(): Buffer<ArrayBuffer> {
    this.encode();
    return Buffer.from(room.subarray(0, this.length));
  }

  private encode(): void {
    if (this.pending === "") return;
    this.reserve(this.pending.length * bytesOfUnit);
    this.length += room.write(this.pending, this.length);
    this.pending = "";
  }

  private reserve(more: number): void {
    if (this.length + more <= room.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * room.length, this.length + more));
    room.copy(larger, 0, 0, this.length);
    room = larger;
  }
}
