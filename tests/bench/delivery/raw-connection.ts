import { connect, type Socket } from "node:net";

/** Then nobody waits any longer, in milliseconds. A connection that is handed to a process that dies just then is never answered. */
const patience = 20_000;

const endOfHead = "\r\n\r\n";

/** What is asked for, ready to be sent. */
export const requestFor = (port: number, path: string): Buffer =>
  Buffer.from(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept-Encoding: br, gzip${endOfHead}`, "latin1");

/**
 * One connection that asks for one thing at a time and reads no more of an answer than its status and length: whoever measures a
 * server on the same machine takes the processor from it.
 */
export class RawConnection {
  private socket: Socket | undefined;
  /** Of the head, what has come so far; empty while a body comes. */
  private head = "";
  /** Of the body, in bytes; undefined while the head comes. */
  private left: number | undefined;
  private isGood = false;
  /** Whether the server closes after this answer: what is sent on it then is lost. */
  private isLast = false;
  private done: ((isWhole: boolean) => void) | undefined;

  constructor(private readonly port: number) {}

  /** @param done is told whether the answer came whole, with 200; connects first where there is no connection */
  ask(request: Buffer, done: (isWhole: boolean) => void): void {
    this.done = done;
    this.socket ??= this.open();
    this.socket.write(request);
  }

  close(): void {
    this.done = undefined;
    this.socket?.destroy();
  }

  private open(): Socket {
    const socket = connect({ port: this.port, noDelay: true, timeout: patience });
    this.isLast = false;
    socket.on("data", (bytes) => this.read(bytes));
    socket.on("timeout", () => socket.destroy());
    // What went wrong is told by the closing.
    socket.on("error", () => {});
    socket.on("close", () => {
      if (this.socket !== socket) return;
      this.socket = undefined;
      this.end(false);
    });
    return socket;
  }

  private read(bytes: Buffer): void {
    const end = this.left === undefined ? bytes.indexOf(endOfHead) : 0;
    if (this.left !== undefined) this.left -= bytes.length;
    else if (end < 0 || this.head !== "") this.readSplit(bytes);
    else this.readHead(bytes.toString("latin1", 0, end), bytes.length - end - endOfHead.length);
    if (this.left === 0) this.end(this.isGood);
  }

  /** A head that came in pieces. */
  private readSplit(bytes: Buffer): void {
    const whole = Buffer.concat([Buffer.from(this.head, "latin1"), bytes]);
    const end = whole.indexOf(endOfHead);
    this.head = end < 0 ? whole.toString("latin1") : "";
    if (end >= 0) this.read(whole);
  }

  private readHead(head: string, already: number): void {
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    this.isGood = head.startsWith("HTTP/1.1 200 ") && length !== undefined;
    this.isLast = /\r\nconnection: close/i.test(head);
    this.left = Number(length ?? already) - already;
  }

  private end(isWhole: boolean): void {
    const { done } = this;
    this.done = undefined;
    this.left = undefined;
    this.head = "";
    if (this.isLast) {
      this.socket?.destroy();
      this.socket = undefined;
    }
    done?.(isWhole);
  }
}
