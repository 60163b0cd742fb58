/** Letters of text that one step stands for. */
const lettersInStep = 420;

/** The steps that the style sheet knows (`sections.css`): how high they are, in a narrow column and a wide, was measured there. */
export const heightSteps = [1, 2, 4, 8, 16, 32] as const;

/**
 * About how high a section stands, as one of `heightSteps`: the browser holds that much room while it has not yet laid it out.
 *
 * @param html compiled, of one section
 */
export function sectionHeight(html: string): (typeof heightSteps)[number] {
  const steps = html.replace(/<[^>]*>/g, "").length / lettersInStep;
  return heightSteps.reduce((nearest, step) => (Math.abs(step - steps) < Math.abs(nearest - steps) ? step : nearest));
}
