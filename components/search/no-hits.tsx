import type { SearchHit } from "@/lib/search";
import { suggestInHandbook } from "./handbook-search";
import { Hit } from "./hit";

/** Where to go on from a query that found nothing: the nearest thing, whom to ask, and the other ways in. */
export function NoHits({ query }: { query: string }) {
  const { nearest, contact } = suggestInHandbook(query);
  const offered: SearchHit[] = [nearest, contact].filter((hit) => hit !== undefined);
  return (
    <>
      <p>
        Prøv færre eller kortere ord. Du kan også se i <a href="/ordliste">ordlista</a>, blant{" "}
        <a href="/kontakt">kontaktene</a>, eller <a href="/veiviser">svare i veiviseren</a>. Er du usikker på hvem du
        skal ringe, kan <a href="/verktoy/hvem-kan-hjelpe">Hvem kan hjelpe nå?</a> vise deg videre.
      </p>
      {offered.length > 0 ? (
        <>
          <p>Nærmest det du skrev:</p>
          <ul className="treff">
            {offered.map((hit) => (
              <li key={hit.url}>
                <Hit hit={hit} level={2} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
