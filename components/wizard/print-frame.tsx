import { norwegianDate } from "@/components/layout/norwegian-date";
import type { DescribedAnswer, DescribedArea, DescribedRight } from "@/lib/guidance";
import { perObject } from "@/lib/rules/per-object";
import { ruledOutOf } from "./not-applying";

/** The head of the sheet: whom it is about is filled in by hand, so that no name ever passes through here. */
export function PrintHead({ answers }: { answers: readonly DescribedAnswer[] }) {
  return (
    <div className="bare-skriv-ut ark-hode">
      <div className="ark-felt">
        <p className="felt">
          Gjelder (fylles ut for hånd)
          <span className="strek" aria-hidden="true" />
        </p>
        <p className="felt">
          Dato og kontaktperson
          <span className="strek" aria-hidden="true" />
        </p>
      </div>
      {answers.length > 0 ? (
        <p>
          Bygger på disse svarene:{" "}
          {answers.map(({ label, options }) => `${label}: ${options.map(({ text }) => text).join(", ")}`).join(". ")}.
        </p>
      ) : null}
    </div>
  );
}

/** The foot of the sheet: sources, dates, what is left out and where it stands. */
export function PrintFoot({
  areas,
  host,
  version,
}: {
  areas: readonly DescribedArea[];
  host: string;
  version: string;
}) {
  const { shown, ruledOut, sources, oldest } = gathered(areas);
  const groups = [...shown].filter((group) => group !== "alle");
  return (
    <div className="bare-skriv-ut ark-fot">
      {ruledOut.count > 0 ? (
        <p>
          Ikke tatt med: {ruledOut.count} rettigheter som ikke gjelder med disse svarene. De står på{" "}
          {pagesOf(host, [...ruledOut.groups])}.
        </p>
      ) : null}
      <p>
        Full tekst, alle numre og kilder: {pagesOf(host, [...groups, "alle"])}. «Må sjekkes»: kan være endret eller ha
        to svar. Står det ingen hjemmel, fant vi ingen.
      </p>
      <p>
        Kilder: {[...sources].join("; ")}.{" "}
        {oldest ? `Sist holdt mot kildene ${norwegianDate(oldest)} eller senere. ` : null}
        {host}/veiviser, innholdsversjon {version}.
      </p>
    </div>
  );
}

/** The groups of what is shown and of what is left out, and the sources of what is shown, each once, with the earliest date. */
function gathered(areas: readonly DescribedArea[]) {
  const shown = new Set<string>();
  const ruledOut = { count: 0, groups: new Set<string>() };
  const texts = new Set<string>();
  let oldest: string | undefined;
  for (const { rights } of areas) {
    for (const { group } of ruledOutOf(rights)) {
      ruledOut.count++;
      ruledOut.groups.add(group);
    }
    for (const { group, applies, sources } of rights) {
      if (applies === "no") continue;
      shown.add(group);
      const named = namedSources(sources);
      for (const text of named.texts) texts.add(text);
      if (oldest === undefined || (named.oldest !== undefined && named.oldest < oldest)) oldest = named.oldest;
    }
  }
  return { shown, ruledOut, sources: texts, oldest };
}

/** Of one right, which is the same whoever asks. */
const namedSources = perObject((sources: DescribedRight["sources"]) => ({
  texts: [...new Set(sources.map(({ title, yearText }) => `${title} (${yearText})`))],
  oldest: sources.map(({ verifiedOn }) => verifiedOn).sort()[0],
}));

/** The pages of some groups: the first as an address, the others by what comes last in theirs. */
function pagesOf(host: string, groups: readonly string[]): string {
  const [first = "alle", ...others] = groups;
  const address = `${host}/rettigheter/${first}`;
  return others.length > 0 ? `${address} (og /${others.join(", /")})` : address;
}
