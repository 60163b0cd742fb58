import { content } from "@/lib/content";

/** The deadlines that are asked for most, in short, and what to do where the sources say none. Told apart by their ids, which are addresses. */
export function ComplaintDeadlines() {
  const deadlines = content.deadlines.filter(({ id }) => id.startsWith("klage-"));
  return (
    <section aria-labelledby="klagefrister" className="klagefrister">
      <h2 id="klagefrister">Klagefrister</h2>
      <ul>
        {deadlines.map(({ id, title, text }) => (
          <li key={id}>
            <a href={`/frister#${id}`}>{title}</a>: <strong>{text}</strong>
          </li>
        ))}
      </ul>
      <p>
        Gjelder saken NAV, helse, skole eller noe annet, kjenner vi ingen frist. Den står i vedtaket. Står den ikke der,
        spør den som fattet det. Se <a href="/handbok/klage#hvem-behandler-klagen">hvem som tar klagen</a>.
      </p>
    </section>
  );
}
