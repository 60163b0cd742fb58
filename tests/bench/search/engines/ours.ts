import { buildIndex, exportIndex } from "@/lib/search";
import { bundle } from "../bundle";
import type { SearchEngine } from "./engine";

const code = Buffer.from(await bundle("lib/search/index.ts", "esm")).toString("base64");
const served: typeof import("@/lib/search") = await import(`data:text/javascript;base64,${code}`);

export const ours: SearchEngine = {
  name: "ours",
  async build({ documents, synonyms }) {
    const json = exportIndex(buildIndex(documents, { synonyms }));
    return {
      files: [Buffer.from(json)],
      isCompressed: false,
      async load() {
        const index = served.importIndex(json);
        return { search: (query) => served.search(index, query).hits.map(({ url }) => url) };
      },
      async close() {},
    };
  },
};
