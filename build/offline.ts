import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { buildSync } from "esbuild";
import assets from "@/generated/assets.js";
import { precacheOf, type Servable } from "@/lib/offline/precache";
import { keptFolder, pageKey, type Stored, workerPath } from "@/lib/offline/stored";
import { keptPage } from "./kept-page";
import { makePages } from "./made-pages";

type File = Pick<Servable, "path" | "status" | "type" | "immutableWith"> & { data: Buffer };
type Made = { path: string; data: Buffer };

/** Whoever runs the site can take the handbook off all devices again: `FRAKOBLET=av npm run build`. */
const isOff = process.env.FRAKOBLET === "av";

/** What a device fetches in the background may not grow past this unseen, in KB as it travels. */
const mostKilobytes = 1500;

/**
 * Makes the worker that keeps the site on the device, over the list of what is served, and the pages as they are kept. Both are put
 * among the public files, for whatever serves them.
 *
 * @returns worker and pages, and a line about what is kept
 * @throws Error when something that must be kept is not served, or when it has grown too large
 */
export async function makeOffline(root: string, files: readonly File[]): Promise<{ made: Made[]; said: string }> {
  const served: Servable[] = [
    ...files.map(({ data, ...file }) => servable(file, data)),
    ...(await makePages()).map(({ path, html }) =>
      servable({ path, status: 200, type: "text/html" }, Buffer.from(html)),
    ),
  ];
  const stored: Stored = { built: buildDay(), ...precacheOf(served) };
  const pages = Object.entries(stored.pages).map(([path, hash]) => ({ path: pageKey(hash), of: path }));
  const fileWith = new Map(files.map((file) => [file.path, file.data]));
  const textOf = new Map(served.map(({ path, text }) => [path, text]));
  const made = [
    { path: workerPath, data: worker(root, stored) },
    ...pages.map(({ path, of }) => ({ path, data: Buffer.from(textOf.get(of) ?? "") })),
  ];
  const kept = [
    ...made.map(({ data }) => data),
    ...Object.keys(stored.files).map((address) => fileWith.get(address.replace(/\?.*$/, "")) ?? Buffer.alloc(0)),
  ];
  const kilobytes = Math.round(kept.reduce((sum, data) => sum + weightOf(data), 0) / 1024);
  if (kilobytes > mostKilobytes)
    throw new Error(`A device would fetch ${kilobytes} KB to be offline, more than ${mostKilobytes}.`);
  rmSync(join(root, "public", keptFolder), { recursive: true, force: true });
  for (const { path, data } of made) {
    mkdirSync(dirname(join(root, "public", path)), { recursive: true });
    writeFileSync(join(root, "public", path), data);
  }
  const said = isOff
    ? "Offline: switched off"
    : `Offline: ${pages.length} pages and ${Object.keys(stored.files).length} files, ${kilobytes} KB (brotli)`;
  return { made, said };
}

function servable(file: Omit<Servable, "text" | "sha256">, data: Buffer): Servable {
  const isPage = file.type.startsWith("text/html") && file.status === 200;
  const text = isPage ? keptPage(data.toString(), assets) : data.toString();
  // Of the bytes: a picture as text is no longer the same.
  return {
    ...file,
    text,
    sha256: createHash("sha256")
      .update(isPage ? text : data)
      .digest("hex"),
  };
}

function worker(root: string, stored: Stored): Buffer {
  const [built] = buildSync({
    entryPoints: [join(root, isOff ? "elements/offline-off-worker.ts" : "elements/offline-worker.ts")],
    define: { stored: JSON.stringify(stored) },
    bundle: true,
    minify: true,
    write: false,
    charset: "utf8",
    format: "iife",
    target: "es2020",
    tsconfig: join(root, "tsconfig.json"),
    logLevel: "warning",
  }).outputFiles;
  if (!built) throw new Error("esbuild made no worker for use offline");
  return Buffer.from(built.contents);
}

/** The day content is from, as the reader is told. SOURCE_DATE_EPOCH (seconds) makes the same build twice the same. */
function buildDay(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
}

const weightOf = (data: Buffer) =>
  brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }).length;
