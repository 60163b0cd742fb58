/**
 * The parts of the printed handbook, in order. `pages` is how many A4 pages each takes: held by the browser test of the page, which
 * prints it. Each part begins on a new page.
 */
export const printParts = [
  { id: "kapitler", anchor: "kapitler", letter: "A", title: "Kapitlene", pages: 199 },
  { id: "rettigheter", anchor: "rettigheter", letter: "B", title: "Rettighetene", pages: 26 },
  { id: "verktoy", anchor: "verktoy", letter: "C", title: "Verktøyene", pages: 37 },
  { id: "kontakter", anchor: "kontakt", letter: "D", title: "Kontakter", pages: 10 },
  { id: "frister", anchor: "frister", letter: "E", title: "Frister", pages: 9 },
  { id: "ord", anchor: "ordliste", letter: "F", title: "Ordliste", pages: 8 },
  { id: "lover", anchor: "lover", letter: "G", title: "Lover", pages: 6 },
] as const;

/** The first sheets: what it is, and the contents. */
export const frontPages = 3;

export type PrintPartId = (typeof printParts)[number]["id"];
