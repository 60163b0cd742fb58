import { buildIndex, exportIndex, importIndex, search } from "@/lib/search";
import type { SearchEngine } from "./engine";

export const ours: SearchEngine = {
  name: "ours",
  async build({ documents, synonyms }) {
    const json = exportIndex(buildIndex(documents, { synonyms }));
    return {
      files: [Buffer.from(json)],
      isCompressed: false,
      async load() {
        const index = importIndex(json);
        return { search: (query) => search(index, query).hits.map(({ url }) => url) };
      },
      async close() {},
    };
  },
};
