import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { pageMarkup } from "@/components/document/document";
import { faultPages } from "@/components/document/fault-pages";
import assets from "@/generated/assets.js";
import type { BuiltSite } from "@/lib/delivery/built-site";
import { cacheControl } from "@/lib/delivery/cache-control";
import { securityHeaders } from "@/lib/delivery/security-headers";
import { type Encoding, encodingSuffix, type ServedEntry, type ServedList } from "@/lib/delivery/served-list";

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
 * @returns how many files, and their bytes as they travel
 */
export async function packServed(root: string): Promise<{ files: number; bytes: number }> {
  const dist = join(root, ".next");
  const site: BuiltSite = JSON.parse(readFileSync(join(dist, "site.json"), "utf8"));
  const standalone = join(dist, "standalone");
  const folder = join(standalone, "served");
  rmSync(folder, { recursive: true, force: true });
  // `next start`'s own standalone server reads these two from beside itself.
  cpSync(join(dist, "static"), join(standalone, ".next/static"), { recursive: true });
  cpSync(join(root, "public"), join(standalone, "public"), { recursive: true });
  const files = [speculationFile(), ...pages(site, dist), ...faults(), ...publicFiles(root), ...frameworkFiles(dist)];
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
      const type = types[extname(name)] ?? "application/octet-stream";
      return { type, ...entry, file: name, encodings, sha256 };
    }),
  );
  const list: ServedList = {
    files: entries,
    routes: site.routes.map(({ pathname, file }) => ({ pathname, file: join(".next", file) })),
    headers: securityHeaders(assets.styleHash),
  };
  writeFileSync(join(folder, "index.json"), `${JSON.stringify(list, null, 1)}\n`);
  return { files: files.length, bytes };
}

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
  return filesIn(folder).map((name) => {
    const versioned = [assets.scriptSrc, assets.earlySrc, assets.styleHref].find((address) =>
      address.startsWith(`/${name}?`),
    );
    return {
      path: `/${name}`,
      status: 200,
      name,
      data: readFileSync(join(folder, name)),
      // The name of the search changes with its content.
      cacheControl: /^sok\/[0-9a-f]{12}\.js$/.test(name) ? cacheControl.immutable : cacheControl.page,
      ...(versioned ? { immutableWith: versioned.split("?")[1] ?? "" } : {}),
    };
  });
}

function frameworkFiles(dist: string): File[] {
  return filesIn(join(dist, "static")).map((name) => ({
    path: `/_next/static/${name}`,
    status: 200,
    name: `_next/static/${name}`,
    data: readFileSync(join(dist, "static", name)),
    cacheControl: cacheControl.immutable,
  }));
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
