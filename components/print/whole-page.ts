import { content } from "@/lib/content";
import { OnePage } from "@/lib/content/one-page";
import { groups } from "@/lib/rules";

/** The pages that the printed handbook is put together of. */
export const wholePage = new OnePage([
  ...[...content.chapters, ...content.tools, ...content.aids].map(({ url }) => url),
  ...groups.map((group) => `/rettigheter/${group}`),
  "/verktoy/pekeark",
  "/verktoy/kontaktkort",
  "/kontakt",
  "/frister",
  "/ordliste",
  "/lover",
]);
