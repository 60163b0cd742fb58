import type { ReactNode } from "react";

/**
 * «Tøm og forlat», fixed where a thumb reaches, on pages with answers or with what a companion should not see.
 * A link to an empty page; elements/quick-exit.element.ts makes it clear the page and its history, also by Esc three times.
 */
export function QuickExit({ children }: { children?: ReactNode }) {
  return (
    <forlat-siden class="forlat">
      {children}
      <a className="ds-button forlat-knapp" href="about:blank" rel="noreferrer" draggable={false}>
        Tøm og forlat
      </a>
      <span className="forlat-hint">Esc tre ganger gjør det samme</span>
      <span role="status" className="ds-sr-only" />
    </forlat-siden>
  );
}
