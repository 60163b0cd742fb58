import { norwegianDate } from "@/components/layout/norwegian-date";
import { contentDate, contentSources } from "@/lib/content";
import { PageAddress } from "./page-address";

/**
 * What the last printed sheet of a page says of itself: its address, what it rests on and when that was last checked. Not seen on
 * the screen. The sheets before it have the address at the foot as well, where the browser can put it there.
 *
 * @param path     the address of the page, without host
 * @param sources  false where the page names its own sources
 */
export function PrintFoot({ path, sources = true }: { path: string; sources?: boolean }) {
  return (
    <footer className="trykkfot bare-skriv-ut">
      <p>
        <strong>Migranthåndboka</strong>, <PageAddress path={path} />. Innholdet er sist holdt mot kildene{" "}
        {norwegianDate(contentDate)}.{sources ? ` Bygger på ${contentSources}. Full kildeliste: /om.` : null} Oversikt,
        ikke rettsråd.
      </p>
    </footer>
  );
}
