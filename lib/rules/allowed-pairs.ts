import type { Right } from "./right";

/** Two rights that differ on one subject and yet stand together. */
export type AllowedPair = {
  rights: readonly [Right["id"], Right["id"]];
  /** Why both are true at once, in one sentence for jurists. */
  because: string;
};

/**
 * Every pair of rights that differ on one subject and may apply together, with the reason why that is no contradiction: a rule and
 * its limit, a rule and its exception, a right and the duty that goes with it, or two sides on which the sources disagree.
 * Nothing else may stand here: a test holds the table against the rules.
 */
export const allowedPairs: readonly AllowedPair[] = [
  // Housing
  {
    rights: ["asylsoker.bolig.mottaksplass", "asylsoker.bolig.uteblivelse"],
    because: "Retten består, men den tildelte plassen faller bort etter tre dager; personen kan be UDI om en ny.",
  },
  {
    rights: ["asylsoker.bolig.klage-utsatt", "asylsoker.bolig.uteblivelse"],
    because: "Retten gjelder under klagen, men den tildelte plassen faller bort etter tre dager uten avtale.",
  },
  {
    rights: ["irregular.bolig.mottaksplass", "asylsoker.bolig.uteblivelse"],
    because: "Retten til mottak står ved lag, men den tildelte plassen faller bort etter tre dager uten avtale.",
  },
  {
    rights: ["ema.bolig.mottak-udi", "asylsoker.bolig.uteblivelse"],
    because: "Ungdommen skal ha et tilbud, men skrives ut av mottaket etter tre dager og må få plass på nytt.",
  },
  {
    rights: ["ema.bolig.usikker-alder", "asylsoker.bolig.uteblivelse"],
    because: "Tvil om alder gir plass som barn; er det UDIs mottak som tok imot, gjelder også regelen om tre dager.",
  },
  {
    rights: ["asylsoker.bolig.ankomst", "asylsoker.bolig.dublin"],
    because: "To trinn etter hverandre: først ankomstsenteret i inntil 21 dager, så transittmottak til utreisen.",
  },
  {
    rights: ["asylsoker.bolig.bosetting", "asylsoker.bolig.bosetting-privat"],
    because: "Bosetting er hovedregelen; den som bodde privat, må selv kontakte IMDi innen seks måneder for å få den.",
  },
  {
    rights: ["ema.bolig.bosetting-bufetat", "asylsoker.bolig.bosetting-privat"],
    because:
      "Bufetat bosetter barn til og med 15 år, men kilden nevner bare IMDi for den som bor privat; begge vises, og leseren bes kontakte begge.",
  },
  {
    rights: ["ema.bolig.bosetting-imdi", "asylsoker.bolig.bosetting-privat"],
    because: "IMDi bosetter ungdom fra 16 år; den som bor privat, må melde seg dit innen seks måneder.",
  },
  {
    rights: ["ema.bolig.bosetting-usikker-alder", "asylsoker.bolig.bosetting-privat"],
    because:
      "Alderen avgjør hvem som bosetter; fristen på seks måneder for privatboende har ingen aldersgrense i kilden.",
  },
  {
    rights: ["asylsoker.bolig.bosetting", "asylsoker.bolig.selvbosetting"],
    because: "Ett tilbud fra det offentlige er hovedregelen; å finne bolig selv er en vei som kommunen må godta.",
  },
  {
    rights: ["irregular.bolig.nodhjelp", "irregular.bolig.akutt-overnatting"],
    because:
      "Forskriften § 4 gir rett til hjelp i en nødssituasjon, tabellen i kilden bare mulighet til å søke; begge sider vises.",
  },
  {
    rights: ["eos.bolig.midlertidig", "irregular.bolig.akutt-overnatting"],
    because:
      "Forskriften § 1 gir rett til hjelp en kort tid, tabellen i kilden mulighet til å søke i særskilte tilfeller; begge sider vises.",
  },
  {
    rights: ["reflektant.bolig.trygg-bolig", "reflektant.bolig.akutt-rosa"],
    because: "Perioden gir rett til trygg bolig gjennom NAV; ROSA er et tilbud ved siden av når det haster.",
  },
  {
    rights: ["reflektant.bolig.etter-perioden", "reflektant.bolig.akutt-rosa"],
    because:
      "Retten følger oppholdsstatusen når perioden er over; ROSA er et tilbud ved siden av, uten krav om status.",
  },
  {
    rights: ["reflektant.bolig.barn-plassering", "reflektant.bolig.barn-institusjon"],
    because: "Et trygt sted er retten; skjermet institusjon er et snevert inngrep når ingen annen plassering holder.",
  },

  // Money
  {
    rights: ["asylsoker.okonomi.ingen-sosialhjelp", "asylsoker.okonomi.apenbart-urimelig"],
    because: "Hovedregel og unntak: NAV kan hjelpe når det er åpenbart urimelig å vise til mottak.",
  },
  {
    rights: ["irregular.okonomi.ingen-fast-stonad", "irregular.okonomi.sokt-fornyelse"],
    because:
      "Uten lovlig opphold er svaret nei; kilden spriker om den som har søkt fornyelse for sent, og begge sider vises.",
  },

  // Health
  {
    rights: ["irregular.helse.planlagt", "irregular.helse.mer-enn-rett"],
    because: "Pasienten kan ikke kreve behandlingen, men helsepersonell har lov til å gi den.",
  },
  {
    rights: ["irregular.helse.voksne", "eos.helse.dekning-uten-grunnlag"],
    because:
      "Uten lovlig opphold er retten begrenset; kilden spriker om folketrygd og helsetrygdkort da gir mer, og begge sider vises.",
  },

  // Work
  {
    rights: ["asylsoker.arbeid.tillatelse", "ema.arbeid.samtykke"],
    because: "Samtykket fra representanten er et vilkår til før barn under 15 år kan få tillatelsen.",
  },
  {
    rights: ["asylsoker.arbeid.ikke-tillatelse", "ema.arbeid.samtykke"],
    because: "Samtykket trengs når det søkes; det hjelper ikke så lenge andre vilkår mangler.",
  },
  {
    rights: ["reflektant.arbeid.refleksjonsperioden", "reflektant.arbeid.etter-perioden"],
    because: "To tidsrom: retten varer i perioden, og etterpå kreves en ny tillatelse.",
  },
  {
    rights: ["reflektant.arbeid.eos", "reflektant.arbeid.etter-perioden"],
    because:
      "EØS-borgeren kan arbeide uten tillatelse; den nye tillatelsen er en mulighet i tillegg for straffesakens skyld.",
  },
  {
    rights: ["annen-tillatelse.arbeid.familie", "annen-tillatelse.arbeid.sen-fornyelse"],
    because:
      "Kilden sier ikke om familietillatelsen gir arbeid; det hen kan ha fra før, krever uansett fornyelse i tide.",
  },

  // School
  {
    rights: ["ema.skole.grunnskole", "ema.skole.skoleplikt"],
    because: "Grunnskolen er både rett og plikt for barn på 6–16 år.",
  },
  {
    rights: ["ema.skole.skoleplikt", "asylsoker.skole.barn-grunnskole"],
    because: "Plikten gjelder ungdommen selv, retten barnet som er med.",
  },
  {
    rights: ["ema.skole.usikker-alder", "asylsoker.skole.barn-grunnskole"],
    because: "Ungdommens skolegang avhenger av alderen; barnet som er med, har retten uansett.",
  },
  {
    rights: ["irregular.skole.grunnskole", "ema.skole.skoleplikt"],
    because:
      "Retten gjelder alle barn under 16 år; plikten kommer i tillegg når utsatt iverksettelse gir status som før avslaget.",
  },
  {
    rights: ["reflektant.skole.grunnskole", "reflektant.skole.grunnskole-plikt"],
    because: "Retten begynner når oppholdet ventes å vare over tre måneder, plikten når det har vart så lenge.",
  },
  {
    rights: ["reflektant.skole.grunnskole", "reflektant.skole.barn-i-folge"],
    because: "Retten gjelder ungdommen selv; den andre gjelder barnet som er med.",
  },
  {
    rights: ["reflektant.skole.grunnskole-plikt", "reflektant.skole.barn-i-folge"],
    because: "Plikten gjelder ungdommen selv; den andre gjelder barnet som er med.",
  },
  {
    rights: ["ema.skole.under-6", "asylsoker.skole.barnehage-over-fire"],
    because:
      "Etter endelig avslag spør vi ikke alle om barnet er alene: Om barn som er alene, er kilden taus; ellers gir kommunen plass så langt den kan.",
  },
  {
    rights: ["ema.skole.16-18", "asylsoker.skole.videregaende-utenfor"],
    because:
      "Enslige mindreårige kan tas inn, men kan ikke kreve det; for privatboende sier kilden nei til retten, og begge rader vises.",
  },
  {
    rights: ["asylsoker.skole.barnehage-over-fire", "asylsoker.skole.ingen-barnehage"],
    because: "Ulike barn i samme familie: over fire år så langt kommunen kan, under fire år ingen rett.",
  },

  // Other: the asylum case
  {
    rights: ["ema.annet.dublin-mulig", "asylsoker.annet.realitetsbehandling"],
    because: "Et annet land kan ha ansvaret, men UDI kan likevel velge å behandle saken etter søknad.",
  },
  {
    rights: ["asylsoker.annet.dublin-familie", "asylsoker.annet.realitetsbehandling"],
    because: "Den ene sier når Norge skal behandle saken, den andre når UDI kan gjøre det etter søknad.",
  },
  {
    rights: ["asylsoker.annet.dublin-familie", "asylsoker.annet.dublin-hjemland"],
    because: "Den ene sier når Norge skal behandle saken, den andre når UDI kan velge det for å sende personen hjem.",
  },
  {
    rights: ["asylsoker.annet.nektes-behandlet", "asylsoker.annet.realitetsbehandling"],
    because: "UDI kan la være å behandle søknaden, og kan etter skjønn behandle den likevel.",
  },
  {
    rights: ["asylsoker.annet.nektes-behandlet", "asylsoker.annet.dublin-hjemland"],
    because:
      "UDI kan nekte behandling og sende saken til Dublin-landet, eller avgjøre den selv når retur hjem er enklere.",
  },
  {
    rights: ["asylsoker.annet.beskyttelse", "asylsoker.annet.humanitart"],
    because:
      "Asyl er en rett når vilkårene er oppfylt; opphold av sterke menneskelige hensyn vurderes etterpå, etter skjønn.",
  },
  {
    rights: ["asylsoker.annet.beskyttelse", "ema.annet.humanitart"],
    because: "Asyl er en rett når vilkårene er oppfylt; manglende omsorg i hjemlandet vurderes etterpå, etter skjønn.",
  },
  {
    rights: ["ema.annet.humanitart", "ema.annet.tidsbegrenset-mulig"],
    because: "Regel og grense: fra 16 år kan opphold bare på grunn av manglende omsorg bli begrenset til fylte 18.",
  },
  {
    rights: ["asylsoker.annet.advokat-soknad", "reflektant.annet.advokat"],
    because: "To ordninger: i asylsaken kommer fri advokat ved avslag, som mulig offer med en gang.",
  },
  {
    rights: ["ema.annet.advokat-over-18", "reflektant.annet.advokat"],
    because: "To ordninger: i asylsaken kommer fri advokat ved avslag, som mulig offer med en gang.",
  },
  {
    rights: ["ema.annet.representant-etter-avslag", "reflektant.annet.verge"],
    because: "Barn som ikke søker noe nå, skal ha verge; om representanten fra asylsaken fortsetter, er ikke avklart.",
  },
  {
    rights: ["asylsoker.annet.klage", "asylsoker.annet.klagefrist"],
    because: "Retten til å klage og fristen for å bruke den.",
  },
  {
    rights: ["asylsoker.annet.klage", "asylsoker.annet.klagefrist-apenbart-grunnlos"],
    because: "Retten til å klage og den kortere fristen i åpenbart grunnløse saker.",
  },
  {
    rights: ["asylsoker.annet.utreisefrist", "ema.annet.retur-omsorg"],
    because: "Plikten til å reise gjelder, men et barn som er alene, kan ikke sendes før omsorgen er sikret.",
  },
  {
    rights: ["irregular.annet.utreisefrist", "ema.annet.retur-omsorg"],
    because: "Fristen gjelder, men et barn som er alene, kan ikke sendes før omsorgen er sikret, heller ikke etterpå.",
  },
  {
    rights: ["irregular.annet.tvungen-retur", "ema.annet.retur-omsorg"],
    because: "Politiet kan bruke tvang, men vernet for barn som er alene, går foran til omsorgen er sikret.",
  },

  // Other: permits
  {
    rights: ["asylsoker.annet.fornyelse", "asylsoker.annet.for-sen-fornyelse"],
    because: "Plikten til å søke i tide og det som likevel gjelder når fristen er brutt.",
  },
  {
    rights: ["annen-tillatelse.annet.fornyelse", "annen-tillatelse.annet.for-sen-fornyelse"],
    because: "Fornyelse i tide bevarer rettighetene; den andre sier hva som er igjen når søknaden er sen.",
  },
  {
    rights: ["asylsoker.annet.familieinnvandring", "asylsoker.annet.familieinnvandring-papirer"],
    because: "Unntaket fra inntektskravet og plikten til å levere papirene i tide for å få det.",
  },
  {
    rights: ["asylsoker.annet.avledet-status", "asylsoker.annet.familieinnvandring-papirer"],
    because: "Hvilken status familien får, og fristen for papirene når den søker.",
  },
  {
    rights: ["annen-tillatelse.annet.familie-hit", "annen-tillatelse.annet.familie-inntekt"],
    because: "Hvem som kan søke, og kravet til inntekt hos den som bor her.",
  },
  {
    rights: ["annen-tillatelse.annet.familie-hit", "annen-tillatelse.annet.familie-fire-ar"],
    because: "Hvem som kan søke, og et tilleggsvilkår for den som stiftet familie etter at hen kom hit.",
  },
  {
    rights: ["annen-tillatelse.annet.familie-hit", "annen-tillatelse.annet.familie-24-ar"],
    because: "Hvem som kan søke, og aldersgrensen som gjelder i en del saker mellom ektefeller.",
  },
  {
    rights: ["asylsoker.annet.permanent", "asylsoker.annet.permanent-soknad"],
    because: "Vilkårene for permanent opphold og plikten til å levere før tillatelsen går ut.",
  },
  {
    rights: ["asylsoker.annet.permanent-unntak", "asylsoker.annet.permanent-soknad"],
    because: "Unntak fra kravet om inntekt og plikten til å levere i tide; unntaket endrer ikke fristen.",
  },
  {
    rights: ["annen-tillatelse.annet.permanent-soknad", "annen-tillatelse.annet.permanent-mens-venter"],
    because: "Søknaden kan føre fram eller ikke; den som leverte i tide, beholder oppholdet til svaret kommer.",
  },
  {
    rights: ["reflektant.annet.ikke-varig-opphold", "reflektant.annet.ny-tillatelse"],
    because: "Perioden selv kan ikke fornyes; straffesaken kan gi en ny, midlertidig tillatelse av et annet slag.",
  },

  // Other: lawful stay and appeals under the EEA rules
  {
    rights: ["eos.annet.sagt-opp-selv", "eos.annet.tre-maneder"],
    because: "De tre første månedene krever ikke noe grunnlag; den oppsagte jobben gir ikke opphold etter dem.",
  },
  {
    rights: ["eos.annet.sagt-opp-selv", "irregular.annet.eos-uten-grunnlag"],
    because: "Den ene sier at jobben ikke lenger er et grunnlag, den andre hva som da må gjøres.",
  },
  {
    rights: ["eos.annet.tre-maneder", "eos.annet.arbeidssoker"],
    because: "De tre første månedene krever ikke noe grunnlag; meldt hos NAV kan arbeidssøkeren bli i seks.",
  },
  {
    rights: ["eos.annet.tre-maneder", "eos.annet.familie-eos"],
    because: "De tre første månedene krever ikke noe grunnlag; vilkårene for familie gjelder den som skal bli lenger.",
  },
  {
    rights: ["eos.annet.tre-maneder", "eos.annet.arbeidskontrakt"],
    because: "De tre første månedene krever ikke noe grunnlag; kravet til kontrakten gjelder den som skal bli lenger.",
  },
  {
    rights: ["eos.annet.tre-maneder", "eos.annet.egne-midler"],
    because:
      "De tre første månedene krever ikke noe grunnlag; kravet til penger og forsikring gjelder den som skal bli lenger.",
  },
  {
    rights: ["eos.annet.tre-maneder", "eos.annet.mistet-jobb-under-1-ar"],
    because: "De tre første månedene krever ikke noe grunnlag; seks måneder etter tapt jobb har egne vilkår.",
  },
  {
    rights: ["irregular.annet.legalisering", "eos.annet.tredjelandsborger-etter-3-mnd"],
    because: "Plikten til å ha norsk tillatelse og mulighetene for å få en; muligheten er ingen rett til å bli.",
  },
  {
    rights: ["eos.annet.avslag-registreringsbevis", "irregular.annet.soke-og-klage"],
    because: "Hovedregel og unntak: vedtak kan påklages, men ikke avslag på registreringsbevis.",
  },
  {
    rights: ["eos.annet.avslag-registreringsbevis", "irregular.annet.klage-utvisning"],
    because: "To ulike vedtak: utvisning kan påklages, avslag på registreringsbevis ikke.",
  },
  {
    rights: ["eos.annet.avslag-registreringsbevis", "eos.annet.klage-bortvisning"],
    because: "To ulike vedtak: bortvisning kan påklages, avslag på registreringsbevis ikke.",
  },

  // Other: possible victims of trafficking
  {
    rights: ["reflektant.annet.soke-refleksjon", "reflektant.annet.asylsak"],
    because:
      "To veier som ikke kan følges samtidig: asylsaken gir rettighetene til asylsøkere, refleksjonsperioden må søkes.",
  },
  {
    rights: ["reflektant.annet.soke-refleksjon", "reflektant.annet.asylsak-trekkes"],
    because: "Muligheten til å søke og vilkåret for den som har en asylsøknad til behandling.",
  },
  {
    rights: ["reflektant.annet.asylsak", "reflektant.annet.asylsak-trekkes"],
    because: "Den som blir i asylsaken, har rettighetene der; den som vil ha refleksjonsperiode, må trekke søknaden.",
  },
  {
    rights: ["ema.annet.atten-ar", "reflektant.annet.alder-usikker"],
    because:
      "Hva som skjer den dagen ungdommen er 18, og at den som kan være barn, behandles som barn til det er avklart.",
  },
  {
    rights: ["ema.annet.atten-ar", "reflektant.annet.barn-uten-tvang"],
    because: "Hva som skjer den dagen ungdommen er 18, og hva som gjelder et mulig offer så lenge hen er barn.",
  },
  {
    rights: ["ema.annet.atten-ar", "reflektant.annet.barn-mening"],
    because: "Hva som skjer den dagen ungdommen er 18, og at barnet til da skal få si sin mening.",
  },
];
