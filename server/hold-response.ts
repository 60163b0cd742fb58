import type { ServerResponse } from "node:http";

/** What somebody else wrote to a response, before any of it is sent. */
export type Held = { status: number; body: Buffer };

/**
 * Holds back what is written to a response until it ends: then it can be compressed, and its length is known. Headers stay on it.
 *
 * @returns lets go of the response and of what was written: for when whoever was to write it has failed
 */
export function holdResponse(response: ServerResponse, send: (held: Held) => void): () => void {
  const { end, flushHeaders } = response;
  const chunks: Buffer[] = [];
  const release = () => void Object.assign(response, { writeHead, write, end, flushHeaders });
  const keep = (chunk: unknown) => {
    if (typeof chunk === "string") chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  };
  const writeHead = response.writeHead;
  const write = response.write;
  response.writeHead = (status: number) => {
    response.statusCode = status;
    return response;
  };
  response.flushHeaders = () => {};
  response.write = (chunk: unknown, ...rest: unknown[]) => {
    keep(chunk);
    for (const done of rest) if (typeof done === "function") done();
    return true;
  };
  response.end = (chunk?: unknown) => {
    keep(chunk);
    release();
    send({ status: response.statusCode, body: chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks) });
    return response;
  };
  return release;
}
