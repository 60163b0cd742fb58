/** What `npm run elements` makes for pages, as generated/assets.js tells it. */
export type Assets = {
  scriptSrc: string;
  earlySrc: string;
  styleHref: string;
  /** Of the style sheet, as the security policy writes it. */
  styleHash: string;
  css: string;
  /** Scripts of single elements, on pages that have the element: its name, and the address of its script. */
  ownScripts: Readonly<Record<"rettighets-veiviser" | "beslutnings-hjelp", string>>;
};
