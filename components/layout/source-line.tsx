import { sourcesById } from "@/lib/content";
import { norwegianDate } from "./norwegian-date";

type Claim = { sources: readonly { source: string; place: string }[]; verifiedOn: string };

/** The places in the sources that a claim rests on, as one text. */
export function placesText(sources: Claim["sources"]): string {
  return sources.map(({ source, place }) => `${sourcesById.get(source)?.title ?? source}, ${place}`).join("; ");
}

/** When one entry of a registry was last held against its sources; one tap away, where in them it stands. */
export function SourceLine({ claim }: { claim: Claim }) {
  return (
    <details className="kilde kilde-linje">
      <summary>Sist holdt mot kilden {norwegianDate(claim.verifiedOn)}</summary>
      <p>{placesText(claim.sources)}</p>
    </details>
  );
}
