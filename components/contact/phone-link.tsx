/** A telephone number to tap. */
export function PhoneLink({ number, display, label }: { number: string; display: string; label?: string | undefined }) {
  return (
    <a
      className="telefon"
      data-ikon="telefon"
      href={`tel:${number}`}
      aria-label={label ? `Ring ${label}, ${display}` : `Ring ${display}`}
    >
      {display}
    </a>
  );
}
