import { type IndexedDocument, type LawReference, type SearchKind, searchKinds } from "./documents";
import { type PackedColumn, packColumn, unpackColumn } from "./packing";
import { leadOf } from "./snippet";

/** The documents by column: what repeats is written once, and the rest stands beside its like, which compresses well. */
export type PackedDocuments = {
  kinds: PackedColumn;
  sections: PackedColumn;
  groups: PackedColumn;
  /** A line for each document. An address on the same page as the one before begins at its #. */
  titles: string;
  urls: string;
  /** What a snippet can show where the whole text is not at hand. */
  leads: string;
  /** They part at a semicolon; a tilde stands before what is not spoken. */
  keywords: string;
  phones: string;
  /** Ids and names of laws. */
  lawNames: [law: string, ...names: string[]][];
  /** Of each document the places of its laws in `lawNames`, each with its section and whether it is explained there. */
  laws: string;
  /** Ids of the documents that tell a story. */
  examples: number[];
};

/** Stands for the end of a line inside a lead; cleaned texts have no tabs. */
const lineInside = "\t";

export function packDocuments(documents: readonly IndexedDocument[]): PackedDocuments {
  const lawNames = new Map<string, [law: string, ...names: string[]]>();
  for (const { law, names } of documents.flatMap(({ laws }) => laws)) lawNames.set(law, [law, ...names]);
  const lawIds = [...lawNames.keys()];
  const line = (values: readonly string[]) => values.map((value) => value.replace(/\n/g, " ")).join("\n");
  return {
    kinds: packColumn(documents.map(({ kind }) => kind)),
    sections: packColumn(documents.map(({ section }) => section)),
    groups: packColumn(documents.map(({ groups }) => (groups ?? []).join(","))),
    titles: line(documents.map(({ title }) => title)),
    urls: line(
      documents.map(({ url }, id) => {
        const [page = ""] = (documents[id - 1]?.url ?? "").split("#");
        return page !== "" && url.startsWith(`${page}#`) ? url.slice(page.length) : url;
      }),
    ),
    leads: documents.map((document) => leadOf(document).replace(/\n/g, lineInside)).join("\n"),
    keywords: line(
      documents.map(({ keywords, spoken }) =>
        keywords.map((word) => (spoken.includes(word) ? "" : "~") + word.replace(/[;~]/g, ",")).join(";"),
      ),
    ),
    phones: line(documents.map(({ phones }) => phones.join(";"))),
    lawNames: [...lawNames.values()],
    laws: line(
      documents.map(({ laws }) =>
        laws
          .map(({ law, section, explained }) => `${lawIds.indexOf(law)}${explained ? "!" : " "}${section ?? ""}`)
          .join(";"),
      ),
    ),
    examples: documents.filter(({ isExample }) => isExample).map(({ id }) => id),
  };
}

/** Reads what `packDocuments` wrote. The leads stand for the texts that are not given. */
export function unpackDocuments(packed: PackedDocuments, texts: readonly string[]): IndexedDocument[] {
  const lines = (text: string) => text.split("\n");
  const list = (text: string | undefined) => (text ? text.split(";") : []);
  const kinds = unpackColumn(packed.kinds);
  const sections = unpackColumn(packed.sections);
  const groups = unpackColumn(packed.groups);
  const [titles, urls, leads, keywords, phones, laws] = [
    lines(packed.titles),
    lines(packed.urls),
    lines(packed.leads),
    lines(packed.keywords),
    lines(packed.phones),
    lines(packed.laws),
  ];
  const examples = new Set(packed.examples);
  let page = "";
  return kinds.map((kind, id) => {
    const url = urls[id] ?? "";
    if (!url.startsWith("#")) page = url.replace(/#.*/, "");
    return {
      id,
      kind: asKind(kind),
      title: titles[id] ?? "",
      section: sections[id] ?? "",
      url: url.startsWith("#") ? page + url : url,
      text: texts[id] ?? (leads[id] ?? "").replaceAll(lineInside, "\n"),
      ...readKeywords(keywords[id] ?? ""),
      phones: list(phones[id]),
      laws: list(laws[id]).map((law) => readLaw(law, packed.lawNames)),
      groups: groups[id] ? groups[id].split(",") : [],
      ...(examples.has(id) && { isExample: true }),
    };
  });
}

function readKeywords(packed: string): Pick<IndexedDocument, "keywords" | "spoken"> {
  const keywords = packed === "" ? [] : packed.split(";");
  if (!packed.includes("~")) return { keywords, spoken: keywords };
  return {
    keywords: keywords.map((word) => word.replace("~", "")),
    spoken: keywords.filter((word) => !word.startsWith("~")),
  };
}

function readLaw(packed: string, laws: readonly (readonly string[])[]): LawReference {
  const [, place = "", mark, section = ""] = /^(\d+)([! ])(.*)$/.exec(packed) ?? [];
  const [law = "", ...names] = laws[Number(place)] ?? [];
  return { law, names, section: section === "" ? null : section, ...(mark === "!" && { explained: true }) };
}

function asKind(name: string): SearchKind {
  const kind = searchKinds.find((known) => known === name);
  if (!kind) throw new RangeError(`search index: found kind "${name}", expected one of ${searchKinds.join(", ")}`);
  return kind;
}
