import { createElement } from "react";

/**
 * The search box: a plain form that works without script and sends nothing until it is submitted. In the browser
 * elements/search-box.element.ts makes it a combobox; it puts its list last in the form, where hydration looks for nothing.
 */
export function SearchForm({ id, query = "" }: { id: string; query?: string }) {
  return (
    <search>
      {createElement(
        "search-box",
        null,
        <form action="/sok" method="get" className="sokefelt">
          <label htmlFor={id} className="ds-sr-only">
            Søk i håndboka
          </label>
          <span className="sokefelt-rute">
            <input
              id={id}
              className="ds-input sokefelt-inn"
              type="search"
              name="q"
              defaultValue={query}
              placeholder="Søk: rett, lov eller telefon"
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="search"
              maxLength={200}
              suppressHydrationWarning
            />
            <span className="sokefelt-tast" aria-hidden="true">
              /
            </span>
          </span>
          <button type="submit" className="ds-button sokefelt-knapp">
            Søk
          </button>
        </form>,
      )}
    </search>
  );
}
