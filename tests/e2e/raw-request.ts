import { connect } from "node:net";

export type RawResponse = { status: number; headers: Readonly<Record<string, string>>; body: string };

/** Sends bytes to the server as they are, which no client library does, and reads all that comes back. */
export function sendRaw(baseURL: string | undefined, bytes: string): Promise<RawResponse> {
  const { hostname, port } = new URL(baseURL ?? "");
  return new Promise((done, failed) => {
    let text = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setTimeout(20_000, () => socket.destroy());
    socket.on("data", (data) => {
      text += data.toString("latin1");
    });
    // A server that refuses a large head closes while it is still being written.
    socket.on("error", (error) => (text === "" ? failed(error) : done(parse(text))));
    socket.on("close", () => done(parse(text)));
  });
}

function parse(text: string): RawResponse {
  const end = text.indexOf("\r\n\r\n");
  const [first = "", ...lines] = text.slice(0, end).split("\r\n");
  const headers = lines.map((line) => [
    line.slice(0, line.indexOf(":")).toLowerCase(),
    line.slice(line.indexOf(":") + 2),
  ]);
  return { status: Number(first.split(" ")[1]), headers: Object.fromEntries(headers), body: text.slice(end + 4) };
}

/** A request of one line and the headers given. */
export const get = (target: string, headers: readonly string[] = [], method = "GET") =>
  [`${method} ${target} HTTP/1.1`, "Host: localhost", "Connection: close", ...headers, "", ""].join("\r\n");
