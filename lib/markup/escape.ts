const special = /["&'<>]/;
const entities: Readonly<Record<string, string>> = {
  '"': "&quot;",
  "&": "&amp;",
  "'": "&#x27;",
  "<": "&lt;",
  ">": "&gt;",
};

/** Text as it may stand between tags or in an attribute. */
export function escapeMarkup(text: string): string {
  return special.test(text) ? text.replace(/["&'<>]/g, (sign) => entities[sign] ?? sign) : text;
}
