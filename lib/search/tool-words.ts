// A sheet, form, template, check list or guide, also as the end of a compound: kartleggingsskjema. «Spørsmål» is no template.
const toolWord =
  /^(.*?)s?(?:infoark|faktaark|ark(?:et)?|skjema(?:et)?|(?:sjekk|huske|kryss)list[ea]|oversikt|guide|(?<!spors)mal(?:en)?|verktoy(?:et)?|plakat|plansje|flytskjema|(?:flyt)?diagram|beslutningstre|(?:jukse)?lapp(?:en)?|brosjyre|flyer|blankett|formular|lommekort|utskrift|quiz)$/;

/** Shorter than these the letters before a tool's name are no word: normal is no template. */
const shortestSubject = 4;

/** What the tool that a folded word names is for: kartlegging of kartleggingsskjema, "" of skjema, undefined of any other word. */
export function toolSubject(form: string): string | undefined {
  const subject = toolWord.exec(form)?.[1];
  if (!subject) return subject;
  if (subject.length < shortestSubject) return undefined;
  return toolSubject(subject) ?? subject;
}

/** The words without the names of tools; of a compound with one, what the tool is for. */
export const withoutToolWords = (forms: readonly string[]): string[] =>
  forms.map((form) => toolSubject(form) ?? form).filter((form) => form !== "");
