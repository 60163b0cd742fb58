import { fold, stem } from "./analyse";

/**
 * Words that change their vowel, and plurals that drop one: all forms of one word stand on a line. No stemmer knows them, and
 * endings cannot tell them. They count at the end of longer words too: avslo, omsorgssentre.
 */
const families = `
bite bet bitt
bok bøker bøkene
bo bor bodde bodd
bonde bønder
bror brødre brødrene
bryte brøt brutt
by bød budt
datter døtre døtrene
dra drar dro dratt dradd
drikke drakk drukket
drive drev drevet
dø døde død dør
egen eget egne
eksempel eksempler eksemplene
enkel enkelt enkle
falle falt faller
fengsel fengsler fengslene fengslet fengslede
finne fant funnet finner
fly fløy fløyet
forelder foreldre foreldrene
fot føtter føttene
fryse frøs frosset
fødsel fødsler fødslene
følge fulgte fulgt følger
gammel gammelt gamle eldre eldst
gjelde gjaldt gjelder
gripe grep grepet
henge hang hengt
hjelpe hjalp hjulpet hjelper
holde holdt holder
hybel hybler
hånd hender hendene
komme kom kommet kommer
kontroll kontrollen kontrollere kontrollerer kontrollert kontrollerte
kraft krefter kreftene
late lot latt later
legge lagt lagde legger
lide led lidt lidd
ligge ligget ligger
lyve løy løyet
middel midler midlene
museum museer
måtte måttet
natt netter
nummer numre numrene
nøkkel nøkler
onkel onkler
regel regler reglene
register registre registrene
selge solgte solgt selger
senter sentre sentrene sentra
sitte satt sittet sitter
skrive skrev skrevet skriver
skyte skjøt skutt
slippe slapp sluppet slipper
slå slo slått slår
spørre spurte spurt spør
stjele stjal stjålet stjeler
stå sto stod stått står
sykkel sykler
søster søstre søstrene
tann tenner tennene
tillate tillot tillatt tillater
trekke trakk trukket trekker
tro trodde trodd tror
trussel trusler truslene
tvinge tvang tvunget tvinger
ung yngre yngst
varsel varsler varslene varslet
velge valgte valgt velger
vinne vant vunnet vinner
visum visa
ødelegge ødela ødelagt
øye øyne øynene
artikkel artikler artiklene
`;

const shortestEnd = 4;

const byForm = new Map<string, readonly string[]>();
for (const line of families.trim().split("\n")) {
  const forms = fold(line).split(" ");
  for (const form of forms) byForm.set(form, forms);
}

/** A past tense or a participle: what stands before -t or -te, or after a v before -d or -de. */
const pastOf = /^(.{2,}[^aeiouyt])te?s?$|^(.+v)de?s?$/;

/** Words that end like that and are others: fast is no form of fase. */
const noPasts = new Set(
  fold(
    "best bort bård dette fast faste femte fint fjerde flytt fort gard gård hatt helst helt klokt kort kveld matte mott nett oft ofte ost pakt rett sent sikt sint stort start stat takt takten telt tross trøste vant vart vekt vekten vent venter øverst romt romte",
  ).split(" "),
);

/**
 * Words of the index that a folded word may be a form of, or that may be forms of it: søkte → søker, avslo → avslå, and what is
 * named after a verb: utvist → utvisning. A neuter
 * (trygt) looks like a past tense, so that only what has a present, or stands with -e and never without, has a past.
 */
export function kinOf(form: string, isWord: (form: string) => boolean): string[] {
  return [
    ...(byForm.get(form) ?? withEnd(form)),
    ...presents(form, isWord),
    ...pasts(form, isWord),
    ...deeds(form, isWord),
    ...doings(form),
    ...neuters(form),
  ].filter(isWord);
}

function withEnd(form: string): string[] {
  for (let at = 2; at <= form.length - shortestEnd; at++) {
    const kin = byForm.get(form.slice(at));
    if (kin) return kin.map((end) => form.slice(0, at) + end);
  }
  return [];
}

function presents(form: string, isWord: (form: string) => boolean): string[] {
  const [, beforeT, beforeD] = pastOf.exec(form) ?? [];
  const base = noPasts.has(form) ? undefined : (beforeT ?? beforeD);
  if (!base) return [];
  const bases = [base, `${base}${base.at(-1)}`].filter((root) => isVerb(root, isWord));
  return bases.flatMap((root) => [`${root}e`, `${root}er`]);
}

function pasts(form: string, isWord: (form: string) => boolean): string[] {
  const root = stem(form);
  const isPresent = form.startsWith(root) && /^(?:er?|)$/.test(form.slice(root.length));
  if (!isPresent || root.length < 3 || /[aeiouyt]$/.test(root) || !isVerb(root, isWord)) return [];
  const base = root.replace(/(.)\1$/, "$1");
  if (noPasts.has(`${base}t`)) return [];
  return base.endsWith("v") ? [`${base}t`, `${base}te`, `${base}d`, `${base}de`] : [`${base}t`, `${base}te`];
}

/** The name of what is done, and its endings: bestilling, utvisningene. */
const deedOf = /^(.{3,}?)n?ing(?:en|a|er|ene)?s?$/;

/** Names of deeds that mean something else than the verb they look like, or than what is done. */
const noDeeds = new Set(
  fold(
    "dumping flyktning handling holdning kjenning mening næring ordning regning retning samling setning slutning spenning stemning stilling tegning tolking tolkning vinning virkning",
  ).split(" "),
);

const verbEndings = ["e", "er", "et", "te", "t", "ede", "de"];
const deedEndings = ["ing", "ning", "ingen", "ningen"];

/** The verb of a deed: bestilling → bestille, bestilt. */
function doings(form: string): string[] {
  const [, base] = deedOf.exec(form) ?? [];
  if (!base || noDeeds.has(stem(form))) return [];
  const single = base.replace(/(.)\1$/, "$1");
  return [...verbEndings.map((ending) => base + ending), `${single}t`, `${single}te`];
}

/** The deed of a verb: bestilt → bestilling. */
function deeds(form: string, isWord: (form: string) => boolean): string[] {
  const endings = verbEndings.filter((ending) => form.endsWith(ending) && form.length >= ending.length + 3);
  const bases = endings.map((ending) => form.slice(0, -ending.length));
  const both = new Set(bases.flatMap((base) => [base, `${base}${base.at(-1)}`]));
  const names = [...both].flatMap((base) => deedEndings.map((ending) => base + ending));
  return names.filter((name) => isWord(name) && !noDeeds.has(stem(name)));
}

const shortestAdjective = 4;

/** An adjective and its neuter: kommunalt → kommunal, kommunale; and what is done where the noun has no ending: avhørt → avhør. */
function neuters(form: string): string[] {
  const base = form.endsWith("t") ? form.slice(0, -1) : form.replace(/e$/, "");
  if (base.length < shortestAdjective || /[aeiouyt]$|(.)\1$/.test(base) || noPasts.has(`${base}t`)) return [];
  return [base, `${base}e`, `${base}t`].filter((each) => each !== form);
}

const isVerb = (root: string, isWord: (form: string) => boolean) =>
  isWord(`${root}er`) || (isWord(`${root}e`) && !isWord(root));
