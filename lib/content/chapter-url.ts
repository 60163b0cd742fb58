/** Where a chapter is read. The acute flow has an address of its own. */
export function chapterUrl(chapter: { slug: string }): string {
  return chapter.slug === "akutt" ? "/akutt" : `/handbok/${chapter.slug}`;
}
