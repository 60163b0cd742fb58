import { importIndex, search } from "@/lib/search";

/** What runs in the browser: loads the index and asks each query once. Milliseconds. */
function measureSearch(json: string, queries: readonly string[]): { loadMs: number; times: number[] } {
  const start = performance.now();
  const index = importIndex(json);
  const loadMs = performance.now() - start;
  const times = queries.map((query) => {
    const asked = performance.now();
    search(index, query);
    return performance.now() - asked;
  });
  return { loadMs, times };
}

declare global {
  interface Window {
    measureSearch: typeof measureSearch;
  }
}

window.measureSearch = measureSearch;
