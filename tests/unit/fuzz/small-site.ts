import { compileContent } from "@/lib/content/compile";
import type { SourceFile } from "@/lib/content/registries";

const sources = "sources:\n  - { source: bok, place: side 1 }\n";
const indented = sources.replace(/^/gm, "  ").trimEnd();

/** A whole handbook in small: one of everything that stands under content/. */
export const smallSite: readonly SourceFile[] = Object.entries({
  "contacts.yaml": `- id: rosa
  name: ROSA-telefonen
  shortName: ROSA
  kind: menneskehandel
  audience: [alle]
  helpsWith: Råd.
  forWhom: Voksne.
  nationwide: true
  phones:
    - { number: "+4722331160", display: 22 33 11 60 }
${indented}
  verifiedOn: "2026-11-22"
- id: legevakt
  name: Legevakten
  kind: helse
  audience: [alle]
  helpsWith: Rask hjelp.
  forWhom: Alle.
  nationwide: true
  phones:
    - { number: "116117", display: 116 117 }
${indented}
  verifiedOn: "2026-11-22"
`,
  "laws.yaml": `- id: loven
  title: Lov om noe
  shortTitle: noeloven
  number: LOV-2008-05-15-35
  kind: lov
  url: https://lovdata.no/lov/2008-05-15-35
  sectionUrl: "§"
  gloss: Om noe.
${indented}
`,
  "sources.yaml": "- { id: bok, title: Bok, author: A, publisher: B, year: 2020, use: Alt. }\n",
  "glossary.yaml": `- id: duf-nummer
  term: DUF-nummer
  definition: Saksnummeret.
  readMore: /handbok/prove#del
${indented}
`,
  "deadlines.yaml": `- id: klage
  kind: frist
  title: Klage
  text: tre uker etter avslaget
  length: 3
  unit: uke
  from: Avslaget.
  consequence: Kilden sier det ikke.
  groups: [alle]
  legalBasis:
    - { law: loven, section: § 3 }
${indented}
  verifiedOn: "2026-11-22"
`,
  "changes.yaml": '- { date: "2026-11-22", what: Første utgave., why: Den er ny. }\n',
  "life-events.yaml": `- id: avslag
  title: Har fått avslag
  text: Sjekk fristen.
  links:
    - { text: Les mer, to: /handbok/prove#del }
    - { text: Frister, to: /frister#klage }
    - { text: Hva nå, to: /verktoy/hva-na }
  wizard: status=asylsoker
`,
  "pekeark.yaml": "- { id: ja, drawing: vindu, words: { nb: Ja, en: Yes, fr: Oui, es: Sí, it: Sì, de: Ja } }\n",
  "questions.yaml": "{}\n",
  "groups.yaml": "{}\n",
  "transitions.yaml": "{}\n",
  "subjects.yaml": "{}\n",
  "searches/prove.yaml": '"/handbok/prove#del":\n  - klage på avslag\n',
  "figures/vindu.svg": '<svg viewBox="0 0 10 10"><circle r="4" class="flate"/><text x="1" y="2">Sone</text></svg>\n',
  "chapters/01-prove.md": `---
title: Prøve
number: 1
part: grupper
summary: Kort.
groups: [alle]
${sources}verifiedOn: "2026-11-22"
reviewBy: "2027-05-22"
aliases: [prøve]
moved: { gammel: under }
---

## Del {#del}

Ring :kontakt[rosa]. Fristen er :frist[klage]. Se [under](#under) og :ord[duf-nummer].

:::lov[loven § 1]
Det står her.
:::

### Under {#under}

| Hva | Når |
| --- | --- |
| Klage | Straks |

:::figur[Soner]{tegning=vindu}
- Øverst: for mye
:::
`,
  "tools/ark.md": `---
title: Ark
kind: gi-fra-seg
summary: Kort.
sheets: 1
${sources}verifiedOn: "2026-11-22"
reviewBy: "2027-05-22"
aliases: [ark]
---

## Hjelp {#hjelp}

- [ ] Spør om tolk

::ring[legevakt]

::felt[Navn]{linjer=2}
`,
  "tools/ark.en.md": `---
title: Sheet
summary: Short.
status: maskinoversatt
madeFrom: "2026-11-22"
---

## Help {#hjelp}

Call :kontakt[rosa].
`,
  "aids/hva-na.yaml": `title: Hva nå?
kind: vurdere
summary: Finn ut hva du gjør.
${sources}verifiedOn: "2026-11-22"
reviewBy: "2027-05-22"
aliases: [hva nå]
questions:
  - id: hvem
    text: Hvem gjelder det?
    label: Hvem det gjelder
    options: { barn: Et barn, voksen: En voksen }
  - id: haster
    text: Haster det?
    label: Om det haster
    askedWhen: { is: hvem, options: [voksen] }
    options: { ja: Ja, nei: Nei }
outcomes:
  - id: ring
    title: Ring nå
    text: Ring før du gjør noe annet.
    contacts: [rosa]
    legalBasis:
      - { law: loven, section: § 2 }
    deadline: klage
    readMore: /handbok/prove#del
    sources:
      - { source: bok, place: side 2 }
  - id: les
    title: Les mer først
    text: Det kan vente.
    when: { all: [{ is: hvem, options: [voksen] }, { not: { is: haster, options: [ja] } }] }
    noBasis: Kilden nevner ingen.
    contacts: [legevakt]
    readMore: /handbok/prove
    sources:
      - { source: bok, place: side 3 }
`,
}).map(([name, text]) => ({ path: `content/${name}`, text }));

const rules = { rights: [], questions: [], groupRows: { alle: [] }, transitions: [] };

export const compileSmall = (files: readonly SourceFile[]) => compileContent(files, rules);
