import type { Law } from "./schema";

/** A law, and a place in it, as written in `:lov[utlendingsloven § 38]`. */
export type LawReference = { law: string; section: string | null };

/** Splits "utlendingsloven § 38" into the id of the law and the place; no place gives null. */
export function parseLawReference(text: string): LawReference {
  const [law = "", ...rest] = text.trim().split(/\s+/);
  return { law, section: rest.length > 0 ? rest.join(" ") : null };
}

/**
 * Where to read a law or one of its sections.
 *
 * @param section as written: "§ 38", "§§ 257–258", "§ 4-2 første ledd", "art. 10". Only a § has an address of its own.
 * @returns       an https address, or null when the law has none
 */
export function lawUrl(law: Pick<Law, "url" | "sectionUrl">, section: string | null): string | null {
  const number = section?.match(/^§+\s*(\d+(?:-\d+)?(?:\s?[a-z](?![a-zæøå]))?)/)?.[1]?.replace(/\s/g, "");
  if (law.url === null || number === undefined || law.sectionUrl === undefined) return law.url;
  return `${law.url}/§${number}`;
}

/** The law as read in running text: "utlendingsloven § 38". */
export function lawLabel(law: Pick<Law, "shortTitle">, section: string | null): string {
  return section ? `${law.shortTitle} ${section.replaceAll("§ ", "§\u00a0")}` : law.shortTitle;
}
