import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { pageMarkup } from "@/components/document/document";
import { faultPages } from "@/components/document/fault-pages";
import assets from "@/generated/assets.js";
import type { BuiltSite } from "@/lib/delivery/built-site";
import { cacheControl } from "@/lib/delivery/cache-control";
import { isHashedScript } from "@/lib/delivery/hashed-script";
import { securityHeaders } from "@/lib/delivery/security-headers";
import { type Encoding, encodingSuffix, type ServedEntry, type ServedList } from "@/lib/delivery/served-list";
import { keptFolder, workerPath } from "@/lib/offline/stored";
import { requestPaths } from "@/server/request-routes";
import { nginxConfig } from "./nginx-config";
import { makeOffline } from "./offline";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".ico": "image/x-icon",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/**
 * What a browser may fetch ahead when a reader is about to follow a link: pages that are the same for all. Never the wizard, answers
 * or searches.
 */
const speculation = {
  path: "/forhand.json",
  rules: {
    prefetch: [
      {
        source: "document",
        eagerness: "moderate",
        where: {
          and: [
            { href_matches: "/*" },
            ...["/veiviser*", "/skriv-ut", "/sok*", "/api/*", "/*/svar*", "/*\\?(.+)"].map((href_matches) => ({
              not: { href_matches },
            })),
          ],
        },
      },
    ],
  },
};

type File = Pick<ServedEntry, "path" | "status" | "cacheControl" | "immutableWith" | "headers"> & {
  name: string;
  data: Buffer;
  /** Where the name does not tell it. */
  type?: string;
};

/**
 * Puts all that is sent as it is in `.next/standalone/served`, compressed as far as it goes, with a list of it.
 *
 * @returns how many files, their bytes as they travel, and what of them a device keeps
 */
export async function packServed(root: string): Promise<{ files: number; bytes: number; offline: string }> {
  const dist = join(root, ".next");
  const site: BuiltSite = JSON.parse(readFileSync(join(dist, "site.json"), "utf8"));
  const unlike = differing(site.routes, requestPaths);
  if (unlike.length > 0) throw new Error(`server/request-routes.ts and Next's routes differ in ${unlike.join(", ")}.`);
  const standalone = join(dist, "standalone");
  const folder = join(standalone, "served");
  rmSync(folder, { recursive: true, force: true });
  const built = [speculationFile(), ...pages(site, dist), ...faults(), ...publicFiles(root)];
  const offline = await makeOffline(
    root,
    built.map((file) => ({ type: typeOf(file.name), ...file })),
  );
  // `next start`'s own standalone server reads these two from beside itself.
  cpSync(join(dist, "static"), join(standalone, ".next/static"), { recursive: true });
  cpSync(join(root, "public"), join(standalone, "public"), { recursive: true });
  const files = [...built, ...offline.made.map(offlineFile)];
  let bytes = 0;
  const entries = await Promise.all(
    files.map(async ({ name, data, ...entry }): Promise<ServedEntry> => {
      const target = join(folder, name);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, data);
      const encodings: Encoding[] = [];
      let smallest = data.length;
      for (const [encoding, compressed] of await compressedForms(data)) {
        if (compressed.length >= data.length * 0.95) continue;
        writeFileSync(target + encodingSuffix[encoding], compressed);
        encodings.push(encoding);
        smallest = Math.min(smallest, compressed.length);
      }
      bytes += smallest;
      const sha256 = createHash("sha256").update(data).digest("hex");
      return { type: typeOf(name), ...entry, file: name, encodings, sha256 };
    }),
  );
  const list: ServedList = {
    files: entries,
    headers: securityHeaders(site.styleHashes, assets.earlyHash),
  };
  writeFileSync(join(folder, "index.json"), `${JSON.stringify(list, null, 1)}\n`);
  writeFileSync(join(standalone, "nginx-files.conf"), nginxConfig(list));
  // Ours sends the one folder, Next's own server the other.
  for (const { path } of offline.made)
    for (const sent of ["served", "public"])
      if (!existsSync(join(standalone, sent, path)))
        throw new Error(`${path}, for use offline, is not in what is served (${sent}).`);
  return { files: files.length, bytes, offline: offline.said };
}

const differing = (some: readonly string[], others: readonly string[]) => [
  ...some.filter((one) => !others.includes(one)),
  ...others.filter((one) => !some.includes(one)),
];

const typeOf = (name: string) => types[extname(name)] ?? "application/octet-stream";

async function compressedForms(data: Buffer): Promise<[Encoding, Buffer][]> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(data, { params }),
    promisify(gzip)(data, { level: 9 }),
  ]);
  return [
    ["br", br],
    ["gzip", gz],
  ];
}

function speculationFile(): File {
  return {
    path: speculation.path,
    status: 200,
    name: speculation.path.slice(1),
    data: Buffer.from(JSON.stringify(speculation.rules)),
    type: "application/speculationrules+json",
    cacheControl: cacheControl.page,
  };
}

function pages({ pages: built }: BuiltSite, dist: string): File[] {
  return built.map(({ path, file, status, kind }) => ({
    path,
    status,
    name: `${path === "/" ? "/index" : path}.${kind === "data" ? "json" : "html"}`.slice(1),
    data: readFileSync(join(dist, file)),
    cacheControl: status === 200 && !path.startsWith("/_") ? cacheControl.page : cacheControl.private,
    ...(kind === "reading" ? { headers: { "Speculation-Rules": `"${speculation.path}"` } } : {}),
  }));
}

function faults(): File[] {
  return faultPages.map(({ status, page }) => ({
    path: `/_${status}`,
    status,
    name: `_${status}.html`,
    data: Buffer.from(pageMarkup(page)),
    cacheControl: cacheControl.private,
  }));
}

function publicFiles(root: string): File[] {
  const folder = join(root, "public");
  // What is made for use offline is left from the build before this one.
  const names = filesIn(folder).filter((name) => `/${name}` !== workerPath && !`/${name}`.startsWith(keptFolder));
  return names.map((name) => {
    const versioned = [assets.scriptSrc, assets.earlySrc, assets.styleHref].find((address) =>
      address.startsWith(`/${name}?`),
    );
    return {
      path: `/${name}`,
      status: 200,
      name,
      data: readFileSync(join(folder, name)),
      cacheControl: isHashedScript(`/${name}`) ? cacheControl.immutable : cacheControl.page,
      ...(versioned ? { immutableWith: versioned.split("?")[1] ?? "" } : {}),
    };
  });
}

function offlineFile({ path, data }: { path: string; data: Buffer }): File {
  // A new edition and the kill switch are found through the worker: no cache on the way may keep it.
  const caching = path === workerPath ? cacheControl.fresh : cacheControl.immutable;
  return { path, status: 200, name: path.slice(1), data, cacheControl: caching };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
