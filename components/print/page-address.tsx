import { createElement } from "react";

/** The path of a page, for paper; the script beside it puts the whole address at the foot of every sheet. */
export function PageAddress({ path }: { path: string }) {
  return createElement("side-adresse", null, path);
}
