import type { Right } from "@/lib/rules";

/** Something the handbook says, the day it was last held against its source, and the day after which that is too long ago. */
export type DatedClaim = { claim: string; verifiedOn: string; reviewBy: string };

/**
 * Every chapter, tool and right with its dates. A right is due when the chapter that explains it is, and counts from the oldest
 * of its sources.
 */
export function datedClaims(
  pages: readonly { file: string; slug: string; verifiedOn: string; reviewBy: string }[],
  rights: readonly Right[],
): DatedClaim[] {
  const reviewBySlug = new Map(pages.map(({ slug, reviewBy }) => [slug, reviewBy]));
  return [
    ...pages.map(({ file, verifiedOn, reviewBy }) => ({ claim: file, verifiedOn, reviewBy })),
    ...rights.map(({ id, sources, readMore }) => ({
      claim: id,
      verifiedOn: sources.map(({ verifiedOn }) => verifiedOn).sort()[0] ?? "",
      reviewBy: reviewBySlug.get(readMore.split("#")[0] ?? "") ?? "",
    })),
  ];
}

/**
 * What has to be held against its sources again.
 *
 * @param today as in "2026-11-22"
 */
export function overdueClaims(claims: readonly DatedClaim[], today: string): DatedClaim[] {
  return claims.filter(({ reviewBy }) => reviewBy < today).sort((a, b) => a.reviewBy.localeCompare(b.reviewBy));
}
