/** Jumps to the first entry of each letter in a long register that is sorted by the Norwegian alphabet. */
export function Alphabet({ entries }: { entries: readonly { id: string; name: string }[] }) {
  const firsts = new Map<string, string>();
  for (const { id, name } of entries) {
    const letter = name.charAt(0).toLocaleUpperCase("nb");
    if (/\p{L}/u.test(letter) && !firsts.has(letter)) firsts.set(letter, id);
  }
  return (
    <nav aria-label="Gå til bokstav" className="ikke-skriv-ut">
      <ul className="alfabet">
        {[...firsts].map(([letter, id]) => (
          <li key={letter}>
            <a href={`#${id}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
