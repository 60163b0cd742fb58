import fc from "fast-check";

/**
 * How many times a property is tried, at the least. `FUZZ=20 npx vitest run tests/unit/fuzz` tries each twenty times as often.
 *
 * @param runs of an ordinary test run
 */
export const tries = (runs: number) => ({ numRuns: Math.ceil(runs * Number(process.env.FUZZ ?? 1)) });

/** Put into hostile values: it must never come back as markup. */
export const marker = "zqx";

const nasty = fc.constantFrom(
  "<script>alert(1)</script>",
  `<${marker} a=1>`,
  `"><${marker} onload='x()'>`,
  `" ${marker}=1 x="`,
  "</title></style></textarea><!--",
  "]]>",
  "&lt;&#60;&amp",
  "\u202e\u2066\u200f\ufeff",
  "\u0000\u0007\u001b[31m\u007f\u0085",
  "\r\nSet-Cookie: a=b",
  "\ud800",
  "\udc00x",
  "../../../etc/passwd",
  "%00%2e%2e%2f",
  "%E0%A4%A",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "javascript:alert(1)",
  "' OR 1=1 --",
  "{{7*7}}",
  "NaN",
  "-1",
  "1e309",
  "a".repeat(10_000),
  "a ".repeat(5000),
  "\u0301".repeat(300),
  "\ufdfa".repeat(200),
  "æøåÆØÅ ſ ß İ",
);

/** Any text at all, and often such as somebody would send to break something. */
export const hostileText = fc.oneof(
  nasty,
  fc.string(),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.tuple(nasty, fc.string({ maxLength: 10 }), nasty).map((parts) => parts.join("")),
);

/** Values for a parameter: hostile ones, and the ones it knows. */
const anyValue = (known: readonly string[]) =>
  known.length === 0 ? hostileText : fc.oneof(hostileText, fc.constantFrom(...known), fc.constantFrom(...known));

/**
 * Pairs of a query: known keys and foreign ones, repeated, in any order.
 *
 * @param known what each key of the page takes; [] for any text
 */
export function anyQuery(known: Readonly<Record<string, readonly string[]>>) {
  const ours = Object.entries(known).map(([key, values]) => fc.tuple(fc.constant(key), anyValue(values)));
  return fc.array(fc.oneof(...ours, ...ours, foreignPair(Object.keys(known))), { maxLength: 6 });
}

/** A pair whose key the page does not know. */
export const foreignPair = (known: readonly string[]) =>
  fc.tuple(
    hostileText.filter((key) => !known.includes(key)),
    hostileText,
  );

/** The pairs as the query of an address, as a browser would write it. */
export const written = (pairs: Iterable<readonly [string, string]>) =>
  new URLSearchParams([...pairs].map(([key, value]) => [key, value])).toString();

/** The text as it travels: half a character becomes the sign for one that cannot be read. */
export const wellFormed = (text: string) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(text));
