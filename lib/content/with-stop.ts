/** A title as a sentence of its own: with a full stop, unless it asks. */
export const withStop = (title: string) => (title.endsWith("?") ? title : `${title}.`);
