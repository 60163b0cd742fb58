/** Above a list that can be narrowed: a button that prints what is shown, and that choosing comes first. Nothing without script. */
export function PrintList({ count, chosen }: { count: number; chosen: readonly string[] }) {
  return (
    <skriv-ut class="skriv-liste ikke-skriv-ut">
      <button type="button" className="ds-button" data-variant="secondary">
        {chosen.length > 0 ? `Skriv ut disse ${count}` : `Skriv ut alle ${count}`}
      </button>
      {chosen.length > 0 ? null : <span className="dempet">Trenger du bare noen, velg over først.</span>}
    </skriv-ut>
  );
}
