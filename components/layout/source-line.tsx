import { sourcesById } from "@/lib/content";
import { norwegianDate } from "./norwegian-date";

type Claim = { sources: readonly { source: string; place: string }[]; verifiedOn: string };

/** The places in the sources that a claim rests on, as one text. */
export function placesText(sources: Claim["sources"]): string {
  return sources.map(({ source, place }) => `${sourcesById.get(source)?.title ?? source}, ${place}`).join("; ");
}

/** What one entry of a registry rests on, and when it was last held against it. */
export function SourceLine({ claim }: { claim: Claim }) {
  return (
    <p className="kilde">
      Kilde: {placesText(claim.sources)}. Sist holdt mot kilden {norwegianDate(claim.verifiedOn)}.
    </p>
  );
}
