import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { cacheControl } from "@/lib/delivery/cache-control";
import type { Made } from "@/lib/delivery/made";
import type { Encoding } from "@/lib/delivery/served-list";
import { chooseEncoding } from "./accept-encoding";
import { matches } from "./send-file";

/** Below this a packet holds it in any case. */
const worthCompressing = 1000;

/**
 * Sends what was made for this request, compressed lightly: it is sent once.
 *
 * @param common names and values of the headers that stand on everything
 */
export function sendMade(
  request: IncomingMessage,
  response: ServerResponse,
  { status, type, cacheControl: told, body }: Made,
  common: readonly string[],
): void {
  const caching = told ?? cacheControl.private;
  const headers = [...common, "Cache-Control", caching];
  const compressible = body.length > worthCompressing;
  if (compressible) headers.push("Vary", "Accept-Encoding");
  const encoding = compressible ? chooseEncoding(request.headers["accept-encoding"], ["br", "gzip"]) : undefined;
  const isPrivate = caching.includes("no-store");
  if (status === 200 && !isPrivate) {
    const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 24)}${encoding ? `-${encoding}` : ""}"`;
    headers.push("ETag", etag);
    if (matches(request.headers["if-none-match"], etag)) {
      response.writeHead(304, headers).end();
      return;
    }
  }
  const sent = compressed(body, encoding, isPrivate ? sentOnce : sentToMany);
  if (type !== null) headers.push("Content-Type", type);
  if (encoding) headers.push("Content-Encoding", encoding);
  headers.push("Content-Length", String(sent.length));
  response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : sent);
}

/** How hard to compress: brotli and gzip levels. What a shared cache may keep is worth four times the work. */
const sentOnce = { br: 1, gzip: 1 };
const sentToMany = { br: 5, gzip: 5 };

/** Room for a whole page: the pieces of a longer one are copied together. */
const chunkSize = 32_768;

/**
 * At once and not in another thread: at these levels a page takes less than a millisecond, about what handing it over costs, and
 * memory taken in many threads is not given back.
 */
function compressed(body: Buffer, encoding: Encoding | undefined, levels: typeof sentOnce): Buffer {
  if (encoding === "br")
    return brotliCompressSync(body, { chunkSize, params: { [constants.BROTLI_PARAM_QUALITY]: levels.br } });
  if (encoding === "gzip") return gzipSync(body, { chunkSize, level: levels.gzip });
  return body;
}
