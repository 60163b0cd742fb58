import { sourcesById } from "@/lib/content";
import { norwegianDate } from "./norwegian-date";

type Claim = { sources: readonly { source: string; place: string }[]; verifiedOn: string };

/** The places in the sources that a claim rests on, as one text. */
export function placesText(sources: Claim["sources"]): string {
  return sources
    .map(({ source: id, place }) => {
      const source = sourcesById.get(id);
      const name = source?.page
        ? `${source.publisher} (offentlig side utenom kildene): ${source.title}`
        : source?.title;
      return `${name ?? id}, ${place}`;
    })
    .join("; ");
}

/** When one entry of a registry was last held against its sources; one tap away, where in them it stands. */
export function SourceLine({ claim }: { claim: Claim }) {
  const pages = claim.sources.filter(({ source }) => sourcesById.get(source)?.page).length;
  return (
    <details className="kilde kilde-linje">
      <summary>
        {pages === claim.sources.length ? "Offentlig side utenom kildene, lest" : "Sist holdt mot kilden"}{" "}
        {norwegianDate(claim.verifiedOn)}
        {pages > 0 && pages < claim.sources.length ? ". Nummeret er fra en offentlig side" : null}
      </summary>
      <p>
        {placesText(claim.sources)}
        {pages > 0 ? (
          <>
            . <a href="/om#offentlige-sider">Om sidene</a>
          </>
        ) : null}
      </p>
    </details>
  );
}
