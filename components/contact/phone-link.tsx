/** A telephone number to tap. */
export function PhoneLink({ number, display, label }: { number: string; display: string; label?: string | undefined }) {
  return (
    <a className="telefon" href={`tel:${number}`} aria-label={label ? `Ring ${label}, ${display}` : `Ring ${display}`}>
      <svg aria-hidden="true" viewBox="0 0 24 24" width="18" height="18">
        <path
          fill="currentColor"
          d="M6.6 10.8a15 15 0 0 0 6.6 6.6l2.2-2.2c.3-.3.7-.4 1-.2 1.1.4 2.4.6 3.6.6.6 0 1 .4 1 1V20c0 .6-.4 1-1 1A17 17 0 0 1 3 4c0-.6.4-1 1-1h3.5c.6 0 1 .4 1 1 0 1.2.2 2.5.6 3.6.1.3 0 .7-.2 1z"
        />
      </svg>
      {display}
    </a>
  );
}
