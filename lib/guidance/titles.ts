import type { Area, Entitlement } from "@/lib/rules";

export const areaTitles: Readonly<Record<Area, string>> = {
  bolig: "Bolig",
  okonomi: "Økonomi",
  helse: "Helse",
  arbeid: "Arbeid",
  skole: "Skole",
  annet: "Annet",
};

export const entitlementTitles: Readonly<Record<Entitlement, string>> = {
  right: "Har rett",
  limited: "Begrenset rett",
  discretionary: "Kan få",
  duty: "Plikt",
  none: "Ikke rett",
};
