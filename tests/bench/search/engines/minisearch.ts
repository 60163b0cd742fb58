import MiniSearch, { type Options } from "minisearch";
import { type PlainDocument, plainDocument, plainFields, type SearchEngine } from "./engine";

/** What its README recommends for search as you type; better here than its bare defaults (no prefixes, no typos). */
const options: Options<PlainDocument> = {
  fields: [...plainFields],
  storeFields: ["url", "title", "section"],
  searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
};

export const miniSearch: SearchEngine = {
  name: "MiniSearch",
  async build({ documents }) {
    const index = new MiniSearch<PlainDocument>(options);
    index.addAll(documents.map(plainDocument));
    const json = JSON.stringify(index);
    return {
      files: [Buffer.from(json)],
      isCompressed: false,
      async load() {
        const loaded = MiniSearch.loadJSON<PlainDocument>(json, options);
        return {
          search: (query) =>
            loaded
              .search(query)
              .slice(0, 10)
              .map(({ url }) => String(url)),
        };
      },
      async close() {},
    };
  },
};
