import { useSyncExternalStore } from "react";

/** What the address says after «#», and again whenever it changes. Null on the server, where nobody knows it. */
export function useHash(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => null,
  );
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
}
