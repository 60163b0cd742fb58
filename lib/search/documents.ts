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
  /** Tells a story and states no rule. Left out means no. */
  isExample?: boolean;
};

/** The front of a whole chapter, as against one of its sections. */
export const isChapterFront = ({ kind, url }: SearchDocument) => kind === "kapittel" && !url.includes("#");

export const isSection = ({ kind, url }: SearchDocument) => kind === "kapittel" && url.includes("#");

/**
 * The words of a section's or a term's address: helse-gravide → "helse gravide". Authors write these ids by hand (decision
 * 0002), and they hold the subject where the heading is a question: «Er det lov å tigge og sove ute?» is #tigging. Those of
 * other documents are for the machine.
 */
export const addressWords = (document: SearchDocument) =>
  isSection(document) || document.kind === "ord" ? document.url.replace(/^.*#/, "").replace(/-/g, " ") : "";
