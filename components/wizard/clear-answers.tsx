/** «Tøm svar»: back to the first question with no answer left; with script, none in the history of the tab either. */
export function ClearAnswers() {
  return (
    <tom-svar>
      <a className="ds-button" data-variant="secondary" href="/veiviser">
        Tøm svar
      </a>
      <span role="status" className="ds-sr-only" />
    </tom-svar>
  );
}
