import { Document } from "flexsearch";
import { plainDocument, plainFields, type SearchEngine } from "./engine";

/** FlexSearch as it comes: a document index with its default encoder and tokenizer. */
const createIndex = () => new Document({ document: { id: "id", index: [...plainFields] } });

export const flexSearch: SearchEngine = {
  name: "FlexSearch",
  async build({ documents }) {
    const index = createIndex();
    for (const document of documents) index.add(plainDocument(document));
    const exported: [key: string, data: string][] = [];
    index.export((key, data) => {
      exported.push([key, data]);
    });
    const urls = documents.map(({ url }) => url);
    return {
      files: [Buffer.from(JSON.stringify({ exported, urls }))],
      isCompressed: false,
      async load() {
        const loaded = createIndex();
        for (const [key, data] of exported) loaded.import(key, data);
        return {
          // It answers field by field, so that the order of the fields is the ranking: the title first, the text last.
          search: (query) => {
            const ids = loaded.search(query, { limit: 10 }).flatMap(({ result }) => result);
            return [...new Set(ids)].slice(0, 10).map((id) => urls[Number(id)] ?? "");
          },
        };
      },
      async close() {},
    };
  },
};
