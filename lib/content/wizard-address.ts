/**
 * The wizard with some answers, as pages write its address: the server answers there, without script too. Where there is script,
 * elements/own-answers.ts makes it `/veiviser#…`, so that no answer is sent.
 *
 * @param answers as in the address of a result: `status=ema&fase=soknad`
 */
export const wizardAddress = (answers: string): string => `/veiviser/svar?${answers}`;

/** A link as editors write it, `/veiviser#status=ema`, as pages have it. Other links are left as they are. */
export const asPagesHaveIt = (url: string): string =>
  url.replace(/^\/veiviser#(.*=.*)$/, (_, answers: string) => wizardAddress(answers));
