const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#00528f"/><path d="M6 9.5c3.6-1.6 7-1.4 10 .7 3-2.1 6.4-2.3 10-.7v13.3c-3.6-1.6-7-1.4-10 .7-3-2.1-6.4-2.3-10-.7z" fill="#fff"/><path d="M16 10.4v13" stroke="#00528f" stroke-width="1.8"/></svg>';

/**
 * The mark of the handbook, an open book, as an address that holds the picture itself. The browser asks for the icon of a page
 * anew at every change of its address; in the wizard that would be a request for every answer.
 */
export const markUri = `data:image/svg+xml,${encodeURIComponent(mark)}`;
