/** Letters of text in a column of the book that stand in ten rem of its height; a phone's narrow column has fewer. */
const lettersInTenRem = 420;

/** The steps that the style sheet knows (`sections.css`), in tens of rem. */
export const heightSteps = [1, 2, 4, 8, 16, 32] as const;

/**
 * About how high a section stands, as one of `heightSteps`: the browser holds that much room while it has not yet laid it out.
 *
 * @param html compiled, of one section
 */
export function sectionHeight(html: string): (typeof heightSteps)[number] {
  const tens = html.replace(/<[^>]*>/g, "").length / lettersInTenRem;
  return heightSteps.reduce((nearest, step) => (Math.abs(step - tens) < Math.abs(nearest - tens) ? step : nearest));
}
