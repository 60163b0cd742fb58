import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { close, createIndex } from "pagefind";
import type { SearchDocument } from "@/lib/search";
import { plainDocument, type SearchEngine } from "./engine";

/** The part of Pagefind's script for browsers that is used here; it has no types of its own. */
type PagefindScript = { createInstance(options: { basePath: string }): PagefindInstance };

type PagefindInstance = {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
};

/**
 * Pagefind, with its defaults and language Norwegian: each document is a page with a heading. Its script for browsers runs in
 * Node and fetches the parts of the index it needs from a server on this machine, which is in the times.
 */
export const pagefind: SearchEngine = {
  name: "Pagefind",
  async build({ documents }) {
    const { index, errors } = await createIndex({ keepIndexUrl: true });
    if (!index) throw new Error(`Pagefind: ${errors.join("\n")}`);
    for (const document of documents) {
      const added = await index.addHTMLFile({ url: document.url, content: asPage(document) });
      if (added.errors.length > 0) throw new Error(`Pagefind, ${document.url}: ${added.errors.join("\n")}`);
    }
    const files = new Map((await index.getFiles()).files.map(({ path, content }) => [`/${path}`, content]));
    await index.deleteIndex();

    const folder = mkdtempSync(join(tmpdir(), "pagefind-"));
    const script = join(folder, "pagefind.mjs");
    writeFileSync(script, files.get("/pagefind.js") ?? "");
    const { createInstance }: PagefindScript = await import(pathToFileURL(script).href);
    const server = createServer(({ url }, response) => {
      const file = files.get((url ?? "").replace(/\?.*$/, ""));
      response.writeHead(file ? 200 : 404).end(file);
    });
    const address = await new Promise<AddressInfo | string | null>((resolve) => {
      server.listen(0, "127.0.0.1", () => resolve(server.address()));
    });
    if (address === null || typeof address === "string") throw new Error("Pagefind: the server has no port");
    const base = `http://127.0.0.1:${address.port}`;

    return {
      files: [...files].flatMap(([path, content]) => (/\.pf_(meta|index|fragment)$/.test(path) ? [content] : [])),
      isCompressed: true,
      async load() {
        const start = async () => {
          const instance = createInstance({ basePath: `${base}/` });
          await instance.init();
          return instance;
        };
        const ask = async (instance: PagefindInstance, query: string) => {
          const { results } = await instance.search(query);
          const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
          return found.map(({ url }) => url.replace(base, ""));
        };
        let instance = await start();
        return {
          async search(query) {
            try {
              return await ask(instance, query);
            } catch (error) {
              // Seen once in some 30 000 queries (1.5.2, Node 20): memory access out of bounds. The next instance answers.
              if (!(error instanceof WebAssembly.RuntimeError)) throw error;
              instance = await start();
              return ask(instance, query);
            }
          },
        };
      },
      async close() {
        server.close();
        server.closeAllConnections();
        rmSync(folder, { recursive: true });
        await close();
      },
    };
  },
};

function asPage(document: SearchDocument): string {
  const { title, keywords, section, numbers, laws, text } = plainDocument(document);
  const paragraphs = [keywords, section, numbers, laws, text]
    .filter(Boolean)
    .map((part) => `<p>${escapeHtml(part)}</p>`);
  return `<html lang="no"><body><h1>${escapeHtml(title)}</h1>${paragraphs.join("")}</body></html>`;
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
