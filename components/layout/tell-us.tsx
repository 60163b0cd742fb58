/** Whoever runs the site says at build time where errors and barriers are told. */
const address = process.env.MELD_FEIL_TIL;

/** The way to tell whoever runs the site, under a subject of its own; without an address, whom to look for. */
export function TellUs({ subject, text }: { subject: string; text: string }) {
  return address ? (
    <a href={`mailto:${address}?subject=${encodeURIComponent(subject)}`}>{text}</a>
  ) : (
    "Meld fra til den som driver nettstedet hos dere."
  );
}
