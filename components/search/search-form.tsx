/** The search box. A plain form: works without script, and sends nothing until it is submitted. */
export function SearchForm({ id, query = "" }: { id: string; query?: string }) {
  return (
    <search>
      <form action="/sok" method="get" className="sokefelt">
        <label htmlFor={id} className="ds-sr-only">
          Søk i håndboka
        </label>
        <input
          id={id}
          className="ds-input"
          type="search"
          name="q"
          defaultValue={query}
          placeholder="Søk: rett, lov eller telefon"
          autoComplete="off"
          maxLength={200}
        />
        <button type="submit" className="ds-button">
          Søk
        </button>
      </form>
    </search>
  );
}
