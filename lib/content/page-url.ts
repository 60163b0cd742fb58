/** Where a tool is used. */
export function toolUrl(tool: { slug: string }): string {
  return `/verktoy/${tool.slug}`;
}

/** Where a chapter is read. The acute flow has an address of its own. */
export function chapterUrl(chapter: { slug: string }): string {
  return chapter.slug === "akutt" ? "/akutt" : `/handbok/${chapter.slug}`;
}
