import { content } from "@/lib/content";
import { OnePage } from "@/lib/content/one-page";

/** The pages that the printed handbook is put together of. */
export const wholePage = new OnePage([
  ...[...content.chapters, ...content.tools, ...content.aids].map(({ url }) => url),
  "/kontakt",
  "/frister",
  "/ordliste",
  "/lover",
]);
