/** The contacts with the three emergency numbers, in the order in which they are shown: illness, danger from others, fire. */
export const emergencyContacts = ["nodnummer-113", "nodnummer-112", "nodnummer-110"] as const;

/** Whom each number calls, in one word, for where there is no room for more. */
export const emergencyNames: Readonly<Record<(typeof emergencyContacts)[number], string>> = {
  "nodnummer-113": "Ambulanse",
  "nodnummer-112": "Politi",
  "nodnummer-110": "Brann",
};
