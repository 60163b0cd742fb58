"use client";

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <div className="side smal">
      <h1>Noe gikk galt hos oss</h1>
      <p>Prøv igjen. Haster det, finner du telefonnumrene på siden Akutt.</p>
      <p className="knapper">
        <button type="button" className="ds-button" onClick={reset}>
          Prøv igjen
        </button>
        <a className="ds-button" data-variant="secondary" href="/akutt">
          Akutt
        </a>
      </p>
    </div>
  );
}
