import { createElement } from "react";

/** What the keyboard does for the search, and how to turn it off. Without script there is no shortcut, and no choice. */
export function SearchShortcut() {
  return (
    <section aria-labelledby="hurtigtaster">
      <h2 id="hurtigtaster">Søk med tastaturet</h2>
      <p>
        Trykk / eller Ctrl+K for å gå til søkefeltet (⌘K på Mac). Piltastene velger et forslag, Enter går dit, og Escape
        lukker lista. Forslagene finnes på din egen maskin. Det du skriver, sendes først når du trykker Søk.
      </p>
      {createElement(
        "shortcut-switch",
        null,
        <label className="tastevalg" hidden suppressHydrationWarning>
          <input type="checkbox" defaultChecked /> Bruk / som hurtigtast
        </label>,
        <p className="dempet" hidden suppressHydrationWarning>
          Slår du den av, husker nettleseren det valget og ikke noe annet.
        </p>,
      )}
    </section>
  );
}
