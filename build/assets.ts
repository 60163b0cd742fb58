/** What `npm run elements` makes for pages, as generated/assets.js tells it. */
export type Assets = {
  scriptSrc: string;
  earlySrc: string;
  /** What stands at `earlySrc`: pages carry it, as they carry the style sheet. */
  early: string;
  styleHref: string;
  /** Of the style sheet and of the early script, as the security policy writes them. */
  styleHash: string;
  earlyHash: string;
  css: string;
  /** Scripts of single elements, on pages that have the element: its name, and the address of its script. */
  ownScripts: Readonly<Record<"rettighets-veiviser" | "beslutnings-hjelp", string>>;
};
