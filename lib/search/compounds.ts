// Reviewed parts shorter than four letters: trade words that rarely stand inside others by chance. Folded: "eos" is EØS, "rad" is råd.
const shortParts = new Set(
  "dom duf ema eos far fri hiv hus lov mat mor nav rad sak syk tid udi une ung uke".split(" "),
);

// Words that are endings of others: bruker+en is no «eren», betaling no «ingen», barnevernsvakt no «svakt».
const neverLast = new Set("ende ender endes ere eren erene erne ernes eres heten ingen lose loshet svakt".split(" "));

// Words of the index that others only begin like: forstyrret is nothing that is first.
const neverHead = new Set("foran forst forsta".split(" "));

/** Which folded words can be part of a compound; the last part may be inflected. */
export type KnownParts = { isWord: (form: string) => boolean; hasStem: (form: string) => boolean };

const isLongEnough = (part: string) => part.length >= 4 || shortParts.has(part);

/**
 * The parts of a compound, joints (-s-, -e-) left out: barnevernet → barn, vernet.
 *
 * @returns Two to four parts, or undefined when known words do not cover all of it.
 */
export function splitCompound(form: string, known: KnownParts, maxParts = 4): string[] | undefined {
  if (/\d/.test(form)) return undefined;
  for (const last of [true, false]) {
    for (let at = form.length - 3; at >= 3; at--) {
      const head = form.slice(0, at);
      if (!isLongEnough(head) || !known.isWord(head) || neverHead.has(head)) continue;
      for (const rest of withoutJoint(form.slice(at))) {
        const tail = last ? lastPart(rest, known) : maxParts > 2 && splitCompound(rest, known, maxParts - 1);
        if (tail) return [head, ...tail];
      }
    }
  }
  return undefined;
}

const withoutJoint = (rest: string) => (/^[se]/.test(rest) ? [rest, rest.slice(1)] : [rest]);

function lastPart(rest: string, known: KnownParts): string[] | undefined {
  return isLongEnough(rest) && !neverLast.has(rest) && (known.isWord(rest) || known.hasStem(rest)) ? [rest] : undefined;
}

/** The longest part at the start or the end of a compound that is a word, where nobody here knows the other: tolke of tolkehonorar. */
export function knownPart(form: string, known: KnownParts): string | undefined {
  if (/\d/.test(form)) return undefined;
  for (let length = form.length - shortestUnknown; length >= shortestKnown; length--) {
    const head = form.slice(0, length);
    if (known.isWord(head) && !neverHead.has(head)) return head;
    const tail = form.slice(-length);
    if (known.isWord(tail) && !neverLast.has(tail)) return tail;
  }
  return undefined;
}

const shortestKnown = 5;
const shortestUnknown = 4;

/** The two parts of a compound that share a letter, since none is written three times: nettrusler → nett, trusler. */
export function splitAtShared(form: string, known: KnownParts): [head: string, tail: string] | undefined {
  for (let at = form.length - shortestKnown + 1; at >= 4; at--) {
    const head = form.slice(0, at);
    const tail = form.slice(at - 1);
    if (form[at - 1] === form[at - 2] && known.isWord(head) && known.isWord(tail)) return [head, tail];
  }
  return undefined;
}

/**
 * The parts of a compound with a typing error in one of them: mottkspenger → mottak, penger. The split with the longest part
 * that is right counts.
 *
 * @param mend The known word that a misspelt part must be, if any.
 */
export function splitMisspelt(
  form: string,
  known: KnownParts,
  mend: (part: string) => string | undefined,
): string[] | undefined {
  if (/\d/.test(form)) return undefined;
  const splits: { head: string; rest: string; right: number; isHead: boolean }[] = [];
  for (let at = 3; at <= form.length - 3; at++) {
    const head = form.slice(0, at);
    const isHead = isLongEnough(head) && known.isWord(head) && !neverHead.has(head);
    for (const rest of withoutJoint(form.slice(at))) {
      if (isHead) splits.push({ head, rest, right: head.length, isHead });
      else if (lastPart(rest, known)) splits.push({ head, rest, right: rest.length, isHead });
    }
  }
  splits.sort((a, b) => b.right - a.right);
  for (const { head, rest, isHead } of splits) {
    const mended = mend(isHead ? rest : head);
    if (mended !== undefined) return isHead ? [head, mended] : [mended, rest];
  }
  return undefined;
}
