/**
 * The light colours once more for browsers that do not know light-dark() (Safari before 17.5): a colour that is not known there is no
 * colour, and all would be black on white. They have no dark ones.
 *
 * @param css minified; a colour with its light and dark value side by side is a custom property of `:root`
 */
export function withLightColors(css: string): string {
  const light = [...css.matchAll(/(--[\w-]+): ?light-dark\((#[\da-f]+),/g)].map(
    ([, name, color]) => `${name}:${color}`,
  );
  if (light.length === 0) throw new Error("The theme has no colour of light-dark(): see build/light-colors.ts.");
  return `${css}@supports not (color:light-dark(#000,#fff)){:root{color-scheme:light;${light.join(";")}}}`;
}
