/** What ends a title that stands as a sentence of its own: a full stop, unless it asks. */
export const stopAfter = (title: string) => (title.endsWith("?") ? "" : ".");

export const withStop = (title: string) => title + stopAfter(title);
