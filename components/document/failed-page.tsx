import type { PageProps } from "./document";

/** Something broke on the server: what to do meanwhile. */
export const failedPage: PageProps = {
  title: "Noe gikk galt",
  noIndex: true,
  children: (
    <div className="side smal">
      <h1>Noe gikk galt hos oss</h1>
      <p>Prøv igjen. Haster det, finner du telefonnumrene på siden Akutt.</p>
      <p className="knapper">
        <a className="ds-button" href="/akutt">
          Akutt
        </a>
      </p>
    </div>
  ),
};
