import type { PageProps } from "./document";

const faults = {
  400: {
    title: "Adressen kan ikke leses",
    text: "Adressen har tegn som ikke hører hjemme i den. Skriv den på nytt, eller søk etter det du leter etter.",
  },
  405: {
    title: "Siden tar ikke imot noe",
    text: "Adressen kan bare åpnes og leses. Ingenting ble sendt eller lagret.",
  },
  414: {
    title: "Adressen er for lang",
    text: "Har du søkt, bruk færre ord. Har du fulgt en lenke, kan den være satt sammen feil.",
  },
} as const;

/** Pages for requests that nobody can answer, by their status. */
export const faultPages: readonly { status: number; page: PageProps }[] = Object.entries(faults).map(
  ([status, { title, text }]) => ({
    status: Number(status),
    page: {
      title,
      noIndex: true,
      children: (
        <div className="side smal">
          <h1>{title}</h1>
          <p>{text}</p>
          <ul>
            <li>
              <a href="/">Forsiden</a>
            </li>
            <li>
              <a href="/akutt">Akutt: gjør dette nå</a>
            </li>
          </ul>
        </div>
      ),
    },
  }),
);
