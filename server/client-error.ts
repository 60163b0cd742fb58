import type { Duplex } from "node:stream";
import type { ServedList } from "@/lib/delivery/served-list";

/** All of a request before its body, in bytes. */
export const largestHead = 16_384;

const words = {
  400: ["Bad Request", "Forespørselen kan ikke leses."],
  405: ["Method Not Allowed", "Adressen kan bare åpnes og leses."],
  408: ["Request Timeout", "Forespørselen tok for lang tid."],
  414: ["URI Too Long", "Adressen er for lang."],
  431: ["Request Header Fields Too Large", "Forespørselen har for store hodefelt."],
} as const;

/** Answers what never became a request: too large, too slow, or no HTTP at all. */
export function answerClientError(headers: ServedList["headers"]): (error: Error, socket: Duplex) => void {
  return (error, socket) => refuse(socket, statusOf(error), headers);
}

/** Answers who asks for a way through to another server. */
export function answerConnect(headers: ServedList["headers"]): (request: unknown, socket: Duplex) => void {
  return (_, socket) => refuse(socket, 405, { ...headers, Allow: "GET, HEAD" });
}

function refuse(socket: Duplex, status: keyof typeof words, headers: ServedList["headers"]): void {
  if (!socket.writable) return void socket.destroy();
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const [reason, text] = words[status];
  const body = `${text}\n`;
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\n${lines.join("")}Cache-Control: no-store\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

function statusOf(error: Error): keyof typeof words {
  const code = "code" in error ? error.code : "";
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return 408;
  if (code !== "HPE_HEADER_OVERFLOW") return 400;
  // It is the address that is too long when its line has no end in what was read.
  const packet = "rawPacket" in error && error.rawPacket instanceof Uint8Array ? error.rawPacket : new Uint8Array();
  return packet.indexOf(0x0a) < 0 || packet.indexOf(0x0a) > largestHead / 2 ? 414 : 431;
}
