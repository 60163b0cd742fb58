import { type DescribedArea, deadlinesInLetters, mayBeRunning } from "@/lib/guidance";

/** Before all else: the short deadlines that may run. A right can be asked for tomorrow, a deadline cannot. */
export function RunningDeadlines({ areas }: { areas: readonly DescribedArea[] }) {
  const deadlines = mayBeRunning(areas);
  const inLetters = deadlinesInLetters(areas);
  if (deadlines.length + inLetters.length === 0) return null;
  return (
    <section className="boks boks-viktig frist-lop" aria-labelledby="frist-lop">
      <h2 className="boks-tittel" id="frist-lop">
        Kan en frist løpe?
      </h2>
      <p>Se etter brev med avslag eller vedtak, og regn fra datoen på brevet.</p>
      <ul>
        {deadlines.map(({ id, title, text }) => (
          <li key={id}>
            <a href={`/frister#${id}`}>{title}</a>: {text}
          </li>
        ))}
        {inLetters.map(({ id, group, title }) => (
          <li key={id}>
            <a href={`/rettigheter/${group}#${id}`}>{title}</a>. Fristen står i brevet. Vi kjenner den ikke.
          </li>
        ))}
      </ul>
    </section>
  );
}
