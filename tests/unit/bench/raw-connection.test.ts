import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { expect, it } from "vitest";
import { load } from "../../bench/delivery/load-loop";
import { RawConnection, requestFor } from "../../bench/delivery/raw-connection";

/** Answers each request with the next of these pieces of text, sent one by one; null closes the connection. */
async function answering(answers: readonly (readonly (string | null)[])[]) {
  let next = 0;
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket.setNoDelay());
    socket.on("error", () => {});
    socket.on("data", async (bytes) => {
      asked.push(bytes.toString());
      for (const piece of answers[next++ % answers.length] ?? []) {
        if (piece === null) return socket.destroy();
        socket.write(piece);
        await new Promise((done) => setTimeout(done, 5));
      }
    });
  }).listen(0);
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const stop = () => {
    for (const socket of open) socket.destroy();
    server.close();
  };
  return { port, asked, stop };
}

const whole = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nsvar";

it("tells of each answer whether it came whole, however it was cut, and goes on after one that did not", async () => {
  const { port, asked, stop } = await answering([
    [whole],
    ["HTTP/1.1 200 OK\r\ncontent-len", "gth: 4\r", "\n\r\nsv", "ar"],
    ["HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n", "sva", "r"],
    ["HTTP/1.1 500 Internal Server Error\r\nContent-Length: 4\r\n\r\nfeil"],
    ["HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nsv", null],
    [null],
    ["HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"],
  ]);
  const connection = new RawConnection(port);
  const found: boolean[] = [];
  for (let turn = 0; turn < 7; turn++)
    found.push(await new Promise((done) => connection.ask(requestFor(port, `/?${turn}`), done)));
  connection.close();
  stop();
  expect(found).toEqual([true, true, true, false, false, false, true]);
  expect(asked[3]).toBe(`GET /?3 HTTP/1.1\r\nHost: localhost:${port}\r\nAccept-Encoding: br, gzip\r\n\r\n`);
});

it("opens another connection after an answer that is the last on its own", async () => {
  const last = whole.replace("OK\r\n", "OK\r\nConnection: close\r\n");
  const { port, asked, stop } = await answering([[last, null], [last, null], [whole]]);
  const { failed } = await load(port, (index) => `/${index}`, { connections: 2, requests: 60 });
  stop();
  expect(asked).toHaveLength(60);
  expect(failed).toBe(0);
});

it("asks for as much as it is told to, each thing once, and counts what failed", async () => {
  const { port, asked, stop } = await answering([[whole], [whole], [whole], [null]]);
  const { failed, p50, slowestFirst } = await load(port, (index) => `/${index}`, { connections: 3, requests: 40 });
  stop();
  expect(new Set(asked).size).toBe(40);
  expect(failed).toBe(10);
  expect(Math.min(p50, slowestFirst)).toBeGreaterThan(0);
});

it("says that all failed where nobody answers", async () => {
  const { port, stop } = await answering([[null]]);
  stop();
  expect((await load(port, () => "/", { connections: 3, requests: 12 })).failed).toBe(12);
});
