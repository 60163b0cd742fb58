/** Our own modules that a page starts in the browser, as Next's manifest of its route names them. */

/** What the manifest says of the browser's modules: their number, by their path in the project. */
export function clientModulesIn(manifest: string): Map<string, string> {
  const json = /__RSC_MANIFEST\["[^"]*"\]\s*=\s*(\{[\s\S]*\});?\s*$/.exec(manifest)?.[1];
  const parsed: unknown = json === undefined ? undefined : JSON.parse(json);
  if (!isManifest(parsed)) throw new Error("Next's manifest of client modules no longer looks as expected.");
  return new Map(Object.entries(parsed.clientModules).map(([path, { id }]) => [String(id), path]));
}

/** The paths of our own client modules that a page's flight data names. The error pages stand on every page and hold nothing up. */
export function ownModulesOf(flight: string, modules: ReadonlyMap<string, string>): string[] {
  const named = [...flight.matchAll(/^[0-9a-f]+:I\[(?:"([^"]+)"|(\d+)),/gm)].map(
    ([, text, number]) => text ?? number ?? "",
  );
  return [...new Set(named)]
    .map((id) => modules.get(id) ?? "")
    .filter((path) => path !== "" && !path.includes("/node_modules/") && !/\/app\/(?:global-)?error\.tsx/.test(path))
    .map((path) => path.replace(/^\[project\]\//, ""));
}

function isManifest(value: unknown): value is { clientModules: Record<string, { id: string | number }> } {
  return typeof value === "object" && value !== null && "clientModules" in value;
}
