/** The kinds of things that can be found. The order is the one of equals: what a hurried worker wants first. */
export const searchKinds = ["kontakt", "kapittel", "rettighet", "frist", "verktoy", "ord", "lov"] as const;

export type SearchKind = (typeof searchKinds)[number];

/** A law that a document is (section null), rests on or explains. */
export type LawReference = {
  /** Id in content/laws.yaml. */
  law: string;
  /** Title, short title and aliases: "straffeloven", "strl.". */
  names: string[];
  /** As written: "§ 38", "8-2", "§§ 4 og 5"; null for the law as a whole. */
  section: string | null;
  /** The document explains this very section in a law box (`:::lov`). Left out means no. */
  explained?: boolean;
};

/** One thing that can be found, in plain text. */
export type SearchDocument = {
  /** 0, 1, 2 … in the order of the list given to `buildIndex`. */
  id: number;
  kind: SearchKind;
  title: string;
  /** Where it stands: the chapter's title, or entitlement and group. */
  section: string;
  /** Address within the site, such as /handbok/slug#id; a chapter's own document has no #. */
  url: string;
  /** Line by line. The first line of a contact says what it helps with, that of a deadline how long it is. */
  text: string;
  /**
   * Other names of this very document: aliases, synonyms, and for a section the terms whose `readMore` points at it.
   * A query that equals one of them puts the document at the top, so a chapter's aliases belong to the chapter's own
   * document and not to each of its sections.
   */
  keywords: string[];
  /** Contacts only: E.164 ("+4722331160") or a short number as dialled ("116111"). */
  phones: string[];
  laws: LawReference[];
  /** What workers type when this is what they need, in other words than its own. Left out means that none are written. */
  asked?: readonly string[];
  /** Ids of the rights groups that it is for (asylsoker, eos …). Left out or empty means that it is for none in particular. */
  groups?: string[];
  /** Tells a story and states no rule. Left out means no. */
  isExample?: boolean;
};

/** A document in the index: `spoken` are those of its keywords whose words stand in its title or text. */
export type IndexedDocument = SearchDocument & { spoken: readonly string[] };

/** The front of a whole chapter, as against one of its sections. */
export const isChapterFront = ({ kind, url }: SearchDocument) => kind === "kapittel" && !url.includes("#");

/** A section of a chapter; a life event is one of a kind and stands under no chapter. */
export const isSection = (document: SearchDocument) =>
  document.kind === "kapittel" && document.url.includes("#") && !isLifeEvent(document);

export const isLifeEvent = ({ url }: SearchDocument) => url.startsWith("/livshendelser#");

// Names of lists: they say where a document stands and nothing of what it is about.
const listNames = new Set(["Livshendelser", "Verktøy", "Frist", "Ordliste", "Kontakt"]);

/** Stands between a chapter and the section that a document is a part of: «Asylsøkerprosessen › Asylmottak». */
export const placeSeparator = " › ";

/** The words of meaning in the place where a document stands: its chapter, group or organisation. */
export function placeWords({ section }: SearchDocument): string {
  const [place = ""] = section.split(placeSeparator);
  return listNames.has(place) ? "" : place;
}

/** The heading that a part of a section stands under. The section itself is the better answer to that. */
export const headingAbove = ({ section }: SearchDocument) => section.split(placeSeparator)[1] ?? "";

/**
 * The words of a section's, a term's or a tool's address: helse-gravide → "helse gravide". Authors write these ids by hand
 * (decision 0002), and they hold the subject where the heading is a question: «Er det lov å tigge og sove ute?» is #tigging.
 * Those of other documents are for the machine.
 */
export function addressWords(document: SearchDocument): string {
  const isWritten = isSection(document) || document.kind === "ord" || document.kind === "verktoy";
  return isWritten ? document.url.replace(/^.*[#/]/, "").replace(/-/g, " ") : "";
}
