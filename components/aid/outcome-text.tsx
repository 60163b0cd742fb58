/** The text of an outcome. A sentence with a blank («Noter nummeret her: ____») is for paper alone, where the blank is a line. */
export function OutcomeText({ text }: { text: string }) {
  const sentences = text.trim().split(/(?<=[.?!»]) (?=\S)/);
  return (
    <p>
      {sentences.map((sentence, index) => {
        const words = index < sentences.length - 1 ? `${sentence} ` : sentence;
        const [first = "", ...rest] = words.split(/_{4,}/);
        if (rest.length === 0) return words;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of a text never move
          <span key={index} className="pa-papir">
            {first}
            {rest.map((after) => (
              <span key={after}>
                <span className="utfylling" />
                {after}
              </span>
            ))}
          </span>
        );
      })}
    </p>
  );
}
