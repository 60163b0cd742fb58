/** The mark of the handbook: an open book that is also its first letter. Readable at 16 px. */
export const markSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0d515d"/><path d="M6 7.5l9 5.5v12.5l-9-5.5z" fill="#faf7f1"/><path d="M26 7.5l-9 5.5v12.5l9-5.5z" fill="#a9d3d6"/></svg>';

/**
 * The mark as an address that holds the picture itself. The browser asks for the icon of a page anew at every change of its
 * address; in the wizard that would be a request for every answer.
 */
export const markUri = `data:image/svg+xml,${encodeURIComponent(markSvg)}`;
