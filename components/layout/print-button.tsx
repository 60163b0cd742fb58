import { createElement } from "react";

/** Prints the page. Shown where script runs. */
export function PrintButton({ text }: { text: string }) {
  return createElement(
    "skriv-ut",
    { class: "ikke-skriv-ut" },
    <button type="button" className="lett-knapp" data-ikon="skriver">
      {text}
    </button>,
  );
}
