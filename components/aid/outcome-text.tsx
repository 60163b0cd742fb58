const blank = /_{4,}/;

/** The text of an outcome. A sentence with a blank («Noter nummeret her: ____») is for paper alone, where the blank is a line. */
export function OutcomeText({ text }: { text: string }) {
  return (
    <p>
      {sentencesOf(text).map((sentence, index, all) => {
        const words = index < all.length - 1 ? `${sentence} ` : sentence;
        // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of a text never move
        return blank.test(words) ? <ToWrite key={index} words={words} /> : words;
      })}
    </p>
  );
}

/** Of the text of an outcome, what is to be written on paper. */
export function OutcomeBlanks({ text }: { text: string }) {
  return sentencesOf(text)
    .filter((sentence) => blank.test(sentence))
    .map((sentence) => <ToWrite key={sentence} words={` ${sentence}`} />);
}

function ToWrite({ words }: { words: string }) {
  const [first = "", ...rest] = words.split(blank);
  return (
    <span className="pa-papir">
      {first}
      {rest.map((after) => (
        <span key={after}>
          <span className="utfylling" />
          {after}
        </span>
      ))}
    </span>
  );
}

const sentencesOf = (text: string) => text.trim().split(/(?<=[.?!»]) (?=\S)/);
