import type { DetailedHTMLProps, HTMLAttributes } from "react";

/** A custom element of elements/; React hands it `class` as it is. */
type Plain = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { class?: string };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "beslutnings-hjelp": Plain;
      "rettighets-veiviser": Plain;
      "tast-valg": Plain;
      "tom-svar": Plain;
      "kopier-tekst": Plain;
      "forlat-siden": Plain;
      "skriv-ut": Plain;
    }
  }
}
