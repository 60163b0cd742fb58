/** The text of an outcome. Where it has a blank («Noter nummeret her: ____») there is a field: a line on paper, and kept nowhere. */
export function OutcomeText({ text }: { text: string }) {
  const parts = text.split(/_{4,}/);
  return (
    <p>
      {parts.map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
        <span key={index}>
          {words}
          {index < parts.length - 1 ? (
            <input type="text" className="ds-input utfylling" aria-label={labelOf(words)} autoComplete="off" />
          ) : null}
        </span>
      ))}
    </p>
  );
}

/** What stands right before a blank: "… er åpen. Noter nummeret her: " → "Noter nummeret her". */
function labelOf(words: string): string {
  const before = words.trim().replace(/:$/, "");
  return before.split(/[.,:?!] /).at(-1) ?? before;
}
