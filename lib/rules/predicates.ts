import { all, any, not } from "./condition";
import { is } from "./options";

/** Named situations that several rights and questions share, in the field's own terms. */

/** The person is, or may be, under 18. Doubt counts as a child until it is clarified. */
export const isMinor = is("alder", "under-6", "6-11", "12-14", "15", "16-17", "usikker");

const agesUnder16 = ["under-6", "6-11", "12-14", "15"] as const;

/** A child, or maybe one, with nobody here who can show parental responsibility: child welfare comes before NAV. */
export const isChildAlone = all(isMinor, is("foreldre", "nei"));

/** Under 16: the age of the compulsory school. */
export const isUnder16 = is("alder", ...agesUnder16, "usikker");

/** Under 16 without doubt: who may be under 18 may also be 16 or 17. */
export const isSurelyUnder16 = is("alder", ...agesUnder16);

export const seeksAsylum = is("status", "asylsoker", "ema");

/** UNE has upheld the refusal: the same person whichever way the status was told. */
export const isFinallyRejected = any(
  all(seeksAsylum, is("fase", "endelig-avslag")),
  all(is("status", "irregular"), is("grunn", "endelig-avslag")),
);

/** A new look is asked for and enforcement is deferred: the stay is lawful, with the rights from before the refusal (kap. 10). */
export const isStayUpheld = all(isFinallyRejected, is("omgjoring", "sendt"), is("utsatt", "ja"));

/** Everyone under the EEA rules but Nordic citizens, who need neither basis nor registration. */
export const isForeignEos = all(is("status", "eos"), not(is("borger", "nordisk")));

/**
 * No longer lawfully here under the EEA rules (kap. 13, Lovlig opphold and Registreringsordningen). Five years of continuous
 * lawful stay is another matter: it gives a right to stay whatever the basis.
 */
export const isEosWithoutBasis = all(
  isForeignEos,
  is("oppholdstid", "3-6-mnd", "over-6-mnd"),
  any(
    is("grunnlag", "ingen"),
    // Six months to look for work, and no job. They are for EEA citizens who register: family rests on a card of its own.
    all(is("borger", "eos"), is("grunnlag", "arbeidssoker"), is("oppholdstid", "over-6-mnd")),
    // Only EEA citizens and their families register. Who has a Norwegian permit answers with another status.
    all(is("borger", "tredjeland-eos"), not(is("grunnlag", "familie"))),
    // Neither rule about lost work helps who gave notice. Who has another basis answers with that one. Within the six months
    // a jobseeker registered with NAV may stay, and the source does not shut out who gave notice.
    all(is("borger", "eos"), is("oppsigelse", "selv"), is("oppholdstid", "over-6-mnd")),
  ),
);

/** Seeks asylum as an adult: with the status of one, or come as an unaccompanied minor but of age or assessed as clearly over 18. */
export const seeksAsylumAsAdult = any(
  is("status", "asylsoker"),
  all(is("status", "ema"), is("alder", "18-55", "over-55", "vurdert-over-18")),
);

/** Had a permit until 18, and is of age: it has lapsed and cannot be renewed (kap. 7). */
export const isPermitUntil18Lapsed = all(seeksAsylumAsAdult, is("fase", "tidsbegrenset"));

/** Has been refused for good, or never had or no longer has a ground to stay. Whether a refusal is deferred is not asked here. */
export const isRefusedOrUndocumented = any(
  is("status", "irregular"),
  isFinallyRejected,
  isPermitUntil18Lapsed,
  isEosWithoutBasis,
);

/** Without lawful residence as things stand: no deferred enforcement. */
export const isWithoutLegalResidence = all(isRefusedOrUndocumented, not(isStayUpheld));

/** An unaccompanied child who seeks asylum. Doubt counts as a child. */
export const seeksAsylumAlone = all(is("status", "ema"), isMinor);

/** A child who seeks asylum alone, without family or a decided case in another Dublin state: the case stays here. */
export const isExemptFromDublin = all(seeksAsylumAlone, is("fase", "soknad"), is("annetland", "ingen", "sokt"));

/** Settled in a municipality by agreement with IMDi or Bufetat, wherever the person lives now. */
export const isSettled = is("flytting", "bosettingskommunen", "avtalt", "uten-avtale", "over-5-ar");

/** Left it without an agreement, or the five years of its grant are over: the municipality's duties are no longer plain. */
export const isPastSettlement = is("flytting", "uten-avtale", "over-5-ar");

/** Waits for an answer or for an appeal, or has got enforcement deferred after a final refusal (kap. 10: as before the refusal). */
export const hasRightsOfApplicant = any(all(seeksAsylum, is("fase", "soknad", "avslag-klage")), isStayUpheld);

/** The same, as an adult. */
export const hasRightsOfAdultApplicant = any(
  all(seeksAsylumAsAdult, is("fase", "soknad", "avslag-klage")),
  all(isStayUpheld, not(isMinor)),
);

/** The refusal from UDI is being appealed, or enforcement is deferred after a final refusal. */
export const isAppealingOrUpheld = any(all(seeksAsylum, is("fase", "avslag-klage")), isStayUpheld);

/**
 * The terms for a temporary work permit. Identity: a document that UDI accepts, or a place in an integration centre where UDI
 * has no doubt. The kind of centre is asked only while the application is pending.
 */
export const meetsWorkPermitTerms = any(
  all(
    seeksAsylum,
    is("fase", "soknad"),
    is("dublin", "nei"),
    is("intervju", "ja", "unntatt"),
    any(
      is("identitet", "dokumentert"),
      all(is("identitet", "ikke-i-tvil"), is("bosted", "mottak"), is("mottakstype", "integrering")),
    ),
  ),
  all(
    seeksAsylum,
    is("fase", "avslag-klage"),
    is("utsatt", "ja"),
    any(is("identitet", "dokumentert"), all(is("identitet", "ikke-i-tvil"), is("bosted", "mottak"))),
  ),
);

/** Told as without lawful residence, but an EEA citizen. */
export const isToldAsIrregularEos = all(is("status", "irregular"), is("grunn", "eos-uten-grunnlag"));

/** Known as an EEA citizen without a basis, whichever way the status was told. Family from outside the EEA is not here. */
export const isEosCitizenWithoutBasis = any(all(isEosWithoutBasis, is("borger", "eos")), isToldAsIrregularEos);

/** Under the EEA rules, Nordic citizens included, and not out of grounds to stay as far as the answers tell. */
export const isEosInOrder = all(is("status", "eos"), not(isEosWithoutBasis));

/** From outside the EEA with a permit in an EEA state, and no family member here to rest on. */
export const isThirdCountryNational = all(
  is("status", "eos"),
  is("borger", "tredjeland-eos"),
  not(is("grunnlag", "familie")),
);
