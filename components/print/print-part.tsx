import type { ReactNode } from "react";
import { type PrintPartId, printParts } from "./parts";

/** One part of the printed handbook, which the boxes on its first sheet can leave out. */
export function PrintPart({ part, children }: { part: PrintPartId; children: ReactNode }) {
  const found = printParts.find(({ id }) => id === part);
  return (
    <section className="hb-del" data-del={part} aria-labelledby={found?.anchor}>
      <h2 id={found?.anchor} className="hb-deltittel">
        {found?.letter} {found?.title}
      </h2>
      {children}
    </section>
  );
}
