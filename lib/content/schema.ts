import { z } from "zod";
import { weekdays } from "@/lib/opening-hours";
import type { Condition } from "@/lib/rules/condition";
import { deadlineKinds } from "./deadline-kinds";

/**
 * What every content file must look like. The comments are the manual for editors;
 * docs/redaksjon.md shows the forms in use.
 */

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected lower-case letters a–z, digits and hyphens, such as helsesenteret-oslo");

const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a quoted date such as "2026-11-22"')
  .refine(isDay, { error: "expected a day that there is in the calendar" });

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** At most `max` words, counted on white space. */
const words = (max: number) =>
  z
    .string()
    .min(1)
    .refine((text) => text.trim().split(/\s+/).length <= max, { error: `expected at most ${max} words` });

/** A place in one of the sources: which source, and chapter and heading or lines. */
export const sourcePlace = z.strictObject({ source: id, place: z.string().min(1) });

const keysOf = <K extends string>(record: Readonly<Record<K, string>>) => z.enum(Object.keys(record) as [K, ...K[]]);

/** The parts of the handbook, in the order in which they are shown. */
export const chapterParts = {
  grunnlag: "Møtet med personen",
  grupper: "Regler for hver gruppe",
  tjenester: "Tjenester og samarbeid",
  oppslag: "Slå opp",
} as const;

/** What the heads of chapters, tools and decision aids have in common. */
const pageHead = {
  /** The heading of the page, as a reader would look for it. */
  title: z.string().min(1),
  /** Neutral text for the browser tab where the title should not be seen over a shoulder. */
  tabTitle: z.string().nullish(),
  sources: z.array(sourcePlace).min(1),
  /** The day a person last held the text against its sources. */
  verifiedOn: isoDate,
  /** After this day the page is listed as overdue. */
  reviewBy: isoDate,
  /** Words that readers search for and that the title lacks: everyday names, old names, abbreviations. */
  aliases: z.array(z.string().min(1)).min(1),
  /** Why the whole page may be out of date; shown to the reader. */
  dated: z.string().optional(),
  /** Heading ids that were published once, each with the heading that has its content now. */
  moved: z.record(id, id).default({}),
};

export const chapterHead = z.strictObject({
  ...pageHead,
  number: z.number().int().min(0).max(99),
  part: keysOf(chapterParts),
  /** What to know in one breath. Shown first on the page and in search. */
  summary: words(60),
  /** Groups of the wizard that the chapter is about; [] for none. */
  groups: z.array(id),
  /** Rights tables shown under the summary, made from the rules. */
  rightsTables: z.array(id).default([]),
});

/** What the tools are for, in the order in which they are shown. */
export const toolKinds = {
  samtale: "I samtalen",
  vurdere: "Finn ut hva som gjelder",
  skrive: "Skriv, svar og klag",
  "gi-fra-seg": "Gi til personen",
  arbeidsplass: "På arbeidsplassen",
} as const;

export const toolHead = z.strictObject({
  ...pageHead,
  kind: keysOf(toolKinds),
  /** What it is for and when to use it. */
  summary: words(40),
  /** How many A4 sheets it prints on: held by a test. */
  sheets: z.number().int().min(1).max(6),
});

/** The head of a tool in another language, `content/tools/slug.<language>.md`: what the reader sees, and how it was translated. */
export const translationHead = z.strictObject({
  title: z.string().min(1),
  summary: words(60),
  /** «fagoversatt»: by a translator; «maskinoversatt»: by a machine, and said so on the page. */
  status: z.enum(["fagoversatt", "maskinoversatt"]),
  /** The date of the Norwegian text it was made from: an older one than the text's own is shown as such. */
  madeFrom: isoDate,
  moved: z.record(id, id).default({}),
});

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a quoted time such as "09:00"');

const phone = z.strictObject({
  /** E.164, such as "+4722331160"; short numbers as they are dialled, such as "112". */
  number: z
    .string()
    .regex(/^(\+\d{8,15}|\d{3,6})$/, 'expected E.164 such as "+4722331160", or a short number such as "112"'),
  /** As shown to readers, such as "22 33 11 60". */
  display: z.string().min(3),
  /** What the number is, when the contact has several: "sentralbord", "fra utlandet". */
  label: z.string().optional(),
  /** Opening hours in words, only as the source gives them. */
  hours: z.string().optional(),
  /** The same as data, where the source gives days and times: `[{ days: [ma, ti], from: "09:00", to: "15:00" }]`. */
  opening: z
    .array(z.strictObject({ days: z.array(z.enum(weekdays)).min(1), from: clockTime, to: clockTime }))
    .optional(),
  /** Text messages rather than calls. */
  sms: z.boolean().optional(),
});

export const contactKinds = {
  nod: "Nødnummer og akutt hjelp",
  barn: "Barn og unge",
  menneskehandel: "Menneskehandel og utnyttelse",
  myndighet: "Offentlige myndigheter",
  rettshjelp: "Rettshjelp og klage",
  helse: "Helse",
  lavterskel: "Lavterskeltilbud og overnatting",
  arbeid: "Arbeid og arbeidsliv",
  retur: "Retur",
  tolk: "Tolk",
  kunnskap: "Kunnskap og nettsteder",
} as const;

export const contactAudiences = {
  hjelpere: "Hjelpere og tjenester",
  alle: "Alle",
  barn: "Barn og unge",
  asylsokere: "Asylsøkere og flyktninger",
  "uten-opphold": "Personer uten lovlig opphold",
  eos: "EU/EØS-borgere og arbeidsmigranter",
  utnyttet: "Mulige ofre for menneskehandel",
} as const;

export const contact = z.strictObject({
  id,
  name: z.string().min(1),
  /** Short form used in running text; the name when left out. */
  shortName: z.string().optional(),
  /** Other names, old names and abbreviations that readers search for. */
  aliases: z.array(z.string()).default([]),
  /** The organisation that several offices share, such as "SEIF". */
  organisation: z.string().optional(),
  kind: keysOf(contactKinds),
  audience: z.array(keysOf(contactAudiences)).min(1),
  /** What they help with, in one or two sentences. */
  helpsWith: z.string().min(1),
  /** For whom, in words. */
  forWhom: z.string().min(1),
  nationwide: z.boolean(),
  /** Towns, for local offers. */
  places: z.array(z.string()).default([]),
  phones: z.array(phone).default([]),
  emails: z.array(z.email()).default([]),
  addresses: z.array(z.strictObject({ label: z.enum(["besøk", "post"]), text: z.string() })).default([]),
  /** Web addresses with https://, the main one first. */
  web: z.array(z.url({ protocol: /^https$/ })).default([]),
  /** Opening hours of the office in words. */
  hours: z.string().optional(),
  /** Open day and night, all days: only where the source says so. */
  alwaysOpen: z.boolean().default(false),
  /** How to find the local office when there is no one number. */
  howToFind: z.string().optional(),
  sources: z.array(sourcePlace).min(1),
  verifiedOn: isoDate,
  /** Where sources disagree or the entry is likely out of date: what and where to check. */
  dated: z.string().optional(),
});

export const law = z.strictObject({
  id,
  /** Full official title. */
  title: z.string().min(1),
  /** As written in running text, such as "utlendingsloven". */
  shortTitle: z.string().min(1),
  /** "LOV-2008-05-15-35", "FOR-2011-12-16-1255", "UDI 2010-180"; null when the sources give none. */
  number: z.string().nullable(),
  kind: z.enum(["lov", "forskrift", "rundskriv", "konvensjon", "eu-regelverk", "veileder"]),
  /** Abbreviations and other names readers search for. */
  aliases: z.array(z.string()).default([]),
  /** Where to read it; null when the sources give no address that is still good. */
  url: z.url({ protocol: /^https$/ }).nullable(),
  /** How a section is linked: "§" appends /§<n> to the Lovdata address; left out, the law's own address is used. */
  sectionUrl: z.enum(["§"]).optional(),
  /** What the law is for, in one sentence. */
  gloss: z.string().min(1),
  /** The law that has replaced this one, with what to know. */
  supersededBy: z.strictObject({ law: id, note: z.string().min(1) }).optional(),
  dated: z.string().optional(),
  sources: z.array(sourcePlace).min(1),
});

export const source = z.strictObject({
  id,
  title: z.string().min(1),
  author: z.string().min(1),
  publisher: z.string().min(1),
  /** null for an official page without a date. */
  year: z.number().int().nullable(),
  /** How the year is shown when it is not one certain year, such as "ca. 2018–2019". */
  yearText: z.string().optional(),
  /** What it is good for, and what not. */
  use: z.string().min(1),
  /** An official page outside the five sources, and the day its copy was read: contacts alone rest on it (docs/decisions/0019). */
  page: z.strictObject({ url: z.url({ protocol: /^https?$/ }), readOn: isoDate }).optional(),
});

export const term = z.strictObject({
  id,
  /** As it is looked up: "refleksjonsperiode". */
  term: z.string().min(1),
  /** Spelled out, for abbreviations. */
  full: z.string().optional(),
  /** Words with the same or nearly the same meaning that readers search for; inflected forms are not needed. */
  synonyms: z.array(z.string()).default([]),
  /** In plain words, at most 60. */
  definition: words(60),
  /** Where the handbook explains it: /handbok/slug#id. */
  readMore: z.string().startsWith("/").optional(),
  sources: z.array(sourcePlace).min(1),
});

export const deadline = z.strictObject({
  id,
  /** What it is: a deadline, an age, how long something lasts. */
  kind: keysOf(deadlineKinds),
  /** What must be done, such as "Klage på avslag på asylsøknad". */
  title: z.string().min(1),
  /** As read in a sentence: "tre uker etter at vedtaket er mottatt". */
  text: z.string().min(1),
  /** The person must keep it, or it runs out for them: told first of all on a screen turned to them. */
  binds: z.boolean().default(false),
  length: z.number().positive(),
  unit: z.enum(["time", "dag", "uke", "måned", "år"]),
  /** What the time is counted from. */
  from: z.string().min(1),
  /** What happens when it is missed, or that the sources do not say. */
  consequence: z.string().min(1),
  groups: z.array(id).min(1),
  legalBasis: z.array(z.strictObject({ law: id, section: z.string().nullish() })).default([]),
  sources: z.array(sourcePlace).min(1),
  verifiedOn: isoDate,
  dated: z.string().optional(),
});

/** One picture of the sheet to point at: its drawing, and the same in the languages of the sheet. */
export const pointer = z.strictObject({
  id,
  /** Name of a file under content/figures. */
  drawing: id,
  /** Language tag → one or two words. */
  words: z.strictObject({
    nb: z.string().min(1),
    en: z.string().min(1),
    fr: z.string().min(1),
    es: z.string().min(1),
    it: z.string().min(1),
    de: z.string().min(1),
  }),
});

/** Something that happens in a life and brings someone here: where to read on. */
export const lifeEvent = z.strictObject({
  id,
  /** As a worker would say it: "Har fått avslag". */
  title: words(8),
  /** Other words for it that readers search for. */
  aliases: z.array(z.string()).default([]),
  /** What to think of first. */
  text: words(50),
  /** Whom to ring at once, ids of contacts. */
  contacts: z.array(id).default([]),
  /** Sections of the handbook, lists and tools, the most urgent first. */
  links: z.array(z.strictObject({ text: z.string().min(1), to: z.string().startsWith("/") })).min(2),
  /** Answers that are given by what has happened, as in the wizard's address: "status=asylsoker&fase=innvilget". */
  wizard: z.string().optional(),
});

const condition: z.ZodType<Condition<string>> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
    z.strictObject({ is: id, options: z.array(z.string()).min(1) }),
  ]),
);

/** A decision aid: a few questions, and what follows from the answers. Data like the rules, run by the same engine. */
export const aid = z.strictObject({
  ...toolHead.omit({ sheets: true, moved: true }).shape,
  questions: z
    .array(
      z.strictObject({
        id,
        /** The question as asked. */
        text: z.string().endsWith("?"),
        /** A short name for «kommer an på». */
        label: words(4),
        help: z.string().min(1).optional(),
        /** Option → its words, in the order shown. «Vet ikke» is always there and is not written. */
        options: z.record(id, z.string().min(1)),
        /** Left out when it is always asked. */
        askedWhen: condition.optional(),
        /** Option → when it is offered, for options that make no sense after some answers. */
        offeredWhen: z.record(id, condition).default({}),
      }),
    )
    .min(1),
  outcomes: z
    .array(
      z.strictObject({
        id,
        /** What to do, as an order: "Ring UDI sammen". */
        title: words(10),
        text: words(70),
        /** Left out when it always holds. */
        when: condition.optional(),
        /** Shown as a line above the rest, title and number: for what holds whoever it is. */
        brief: z.boolean().default(false),
        /** When it stands after what the answers lead to: for what holds whoever it is, but is nobody's first answer. */
        lastWhen: condition.optional(),
        legalBasis: z.array(z.strictObject({ law: id, section: z.string().nullish() })).default([]),
        /** Why there is no legal basis to name. Required when there is none. */
        noBasis: z.string().min(1).optional(),
        /** Whom to call, the most useful first. */
        contacts: z.array(id).min(1),
        /** Id in deadlines.yaml. */
        deadline: id.optional(),
        /** What to say, in quotation marks. */
        reply: z.string().min(1).optional(),
        /** Where the handbook explains it. */
        readMore: z.string().startsWith("/"),
        sources: z.array(sourcePlace).min(1),
        dated: z.string().min(1).optional(),
      }),
    )
    .min(1),
});

/** The words of one right, under the id it has in lib/rules. */
export const rightText = z.strictObject({
  title: words(8),
  /** Readable aloud through an interpreter. */
  text: words(60),
  exception: z.string().min(1).optional(),
  /** Who pays; «uavklart» when the sources are silent; left out where money is no question. */
  cost: z.string().min(1).optional(),
  nextStep: z.string().min(1),
  /** «Dette kan du svare»: what to answer when met with a refusal. Required when the right is a "none". */
  reply: z.string().min(1).optional(),
  /** Why there is no legal basis to name. Required when the rule has none. */
  noBasis: z.string().min(1).optional(),
  /** Why it may be out of date, or how the sources disagree. */
  dated: z.string().min(1).optional(),
  /**
   * What the person is shown on a screen turned to them, where it differs: no note to the helper, no sign to look for,
   * no word of sources and sections. `false` leaves that part to the helper. What the right is and whom it covers stays the same.
   */
  client: z
    .strictObject({
      title: words(8).optional(),
      text: words(60).or(z.literal(false)).optional(),
      exception: z.string().min(1).or(z.literal(false)).optional(),
      nextStep: z.string().min(1).or(z.literal(false)).optional(),
      cost: z.string().min(1).optional(),
    })
    .optional(),
});

/** The words of one question of the wizard, under the id it has in lib/rules. */
export const questionText = z.strictObject({
  /** The question as asked. */
  text: z.string().endsWith("?"),
  /** A short name for the list of answers and for «why». */
  label: words(4),
  /** How to find out, for those who do not know the answer. */
  help: z.string().min(1),
  /** Who can help to find out. */
  contacts: z.array(id).default([]),
  /** Groups that no option covers, and whom they can ask. */
  notCovered: z.string().optional(),
  /** The words of each option, «vet ikke» left out. */
  options: z.record(z.string(), z.string().min(1)),
  /** Other words for some options where the status makes the usual ones odd: status → option → words. */
  optionsOf: z.record(z.string(), z.record(z.string(), z.string().min(1))).default({}),
});

/** The words of one group of rights and of the rows of its table. */
export const groupText = z.strictObject({
  title: z.string().min(1),
  /** Neutral text for the browser tab. */
  tabTitle: z.string().optional(),
  intro: z.string().min(1),
  rows: z.record(z.string(), z.string().min(1)),
});

export const change = z.strictObject({ date: isoDate, what: z.string().min(1), why: z.string().min(1) });

export type Aid = z.infer<typeof aid>;
export type TranslationHead = z.infer<typeof translationHead>;
export type ToolHead = z.infer<typeof toolHead>;
export type ChapterHead = z.infer<typeof chapterHead>;
export type Contact = z.infer<typeof contact>;
export type Law = z.infer<typeof law>;
export type Source = z.infer<typeof source>;
export type Term = z.infer<typeof term>;
export type Pointer = z.infer<typeof pointer>;
export type LifeEvent = z.infer<typeof lifeEvent>;
export type Deadline = z.infer<typeof deadline>;
export type RightText = z.infer<typeof rightText>;
export type QuestionText = z.infer<typeof questionText>;
export type GroupText = z.infer<typeof groupText>;
export type Change = z.infer<typeof change>;
