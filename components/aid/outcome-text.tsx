/** The text of an outcome. Where it has a blank («Noter nummeret her: ____») there is a field: a line on paper, and kept nowhere. */
export function OutcomeText({ text }: { text: string }) {
  const [first = "", ...rest] = text.split(/_{4,}/);
  return (
    <p>
      {first}
      {rest.map((after, index) => {
        const before = index === 0 ? first : (rest[index - 1] ?? "");
        const [mark = ""] = after.match(/^[.,]/) ?? [];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
          <span key={index}>
            <span className="utfylling">
              <input type="text" aria-label={labelOf(before)} autoComplete="off" />
              {mark}
            </span>
            {after.slice(mark.length)}
          </span>
        );
      })}
    </p>
  );
}

/** What stands right before a blank: "… er åpen. Noter nummeret her: " → "Noter nummeret her". */
function labelOf(words: string): string {
  const before = words.trim().replace(/:$/, "");
  return before.split(/[.,:?!] /).at(-1) ?? before;
}
