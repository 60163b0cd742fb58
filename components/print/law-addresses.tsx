import { lawsById } from "@/lib/content";

/** Where to read the laws that a page names, written out for paper; nothing on the screen, where each name is a link. */
export function LawAddresses({ laws }: { laws: readonly { law: string }[] }) {
  const named = [...new Set(laws.map(({ law }) => law))].flatMap((id) => lawsById.get(id) ?? []);
  const addresses = named.filter(({ url }) => url !== null);
  if (addresses.length === 0) return null;
  return (
    <section className="bare-skriv-ut lovadresser">
      <h2>Lovene på nett</h2>
      <ul>
        {addresses.map(({ id, shortTitle, url }) => (
          <li key={id}>
            {shortTitle}: {url}
          </li>
        ))}
      </ul>
    </section>
  );
}
