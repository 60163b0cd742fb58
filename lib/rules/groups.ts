import type { Group } from "./right";
import type { Situation } from "./situation";

/** One row of a rights table: a typical situation. Its words stand in content/groups.yaml under the same id. */
export type GroupRow = { id: string; situation: Situation };

const row = (id: string, situation: Readonly<Record<string, string>>): GroupRow => ({
  id,
  situation: Object.fromEntries(Object.entries(situation).map(([question, option]) => [question, [option]])),
});

/** The rows of each group's table, after the rights tables of the source. */
export const groupRows: Readonly<Record<Group, readonly GroupRow[]>> = {
  alle: [],
  asylsoker: [
    row("mottak", { status: "asylsoker", fase: "soknad", bosted: "mottak" }),
    row("utenfor-mottak", { status: "asylsoker", fase: "soknad", bosted: "privat" }),
    row("innvilget", { status: "asylsoker", fase: "innvilget" }),
    row("begrenset", { status: "asylsoker", fase: "begrenset" }),
    row("avslag-klage", { status: "asylsoker", fase: "avslag-klage" }),
    row("endelig-avslag", { status: "asylsoker", fase: "endelig-avslag", omgjoring: "nei" }),
  ],
  ema: [
    row("under-15", { status: "ema", fase: "soknad", alder: "12-14" }),
    row("15", { status: "ema", fase: "soknad", alder: "15" }),
    row("16-17", { status: "ema", fase: "soknad", alder: "16-17" }),
    row("usikker", { status: "ema", fase: "soknad", alder: "usikker" }),
    row("vurdert-over-18", { status: "ema", fase: "soknad", alder: "vurdert-over-18" }),
    row("innvilget", { status: "ema", fase: "innvilget", alder: "16-17" }),
    row("begrenset", { status: "ema", fase: "begrenset", alder: "16-17" }),
    row("tidsbegrenset", { status: "ema", fase: "tidsbegrenset", alder: "16-17" }),
    row("avslag-klage", { status: "ema", fase: "avslag-klage", alder: "16-17" }),
    row("endelig-avslag", { status: "ema", fase: "endelig-avslag", alder: "16-17", omgjoring: "nei" }),
  ],
  irregular: [
    row("endelig-avslag", { status: "irregular", grunn: "endelig-avslag", omgjoring: "nei" }),
    row("utlopt-tillatelse", { status: "irregular", grunn: "utlopt-tillatelse" }),
    row("aldri-sokt", { status: "irregular", grunn: "aldri-sokt" }),
    row("eos-uten-grunnlag", { status: "irregular", grunn: "eos-uten-grunnlag" }),
  ],
  eos: [
    row("uten-fast-bopel", {
      status: "eos",
      borger: "eos",
      grunnlag: "arbeidssoker",
      oppholdstid: "under-3-mnd",
      bopel: "nei",
    }),
    row("med-fast-bopel", {
      status: "eos",
      borger: "eos",
      grunnlag: "arbeidstaker",
      oppholdstid: "over-6-mnd",
      bopel: "ja",
    }),
    row("nordisk", { status: "eos", borger: "nordisk" }),
    row("uten-grunnlag", { status: "eos", borger: "eos", grunnlag: "ingen", oppholdstid: "3-6-mnd", bopel: "nei" }),
  ],
  reflektant: [
    row("ikke-sokt", { status: "reflektant", refleksjon: "ikke-sokt", alder: "18-55" }),
    row("innvilget", { status: "reflektant", refleksjon: "innvilget", alder: "18-55" }),
    row("utlopt", { status: "reflektant", refleksjon: "utlopt", alder: "18-55" }),
    row("mindrearig", { status: "reflektant", alder: "16-17" }),
  ],
  "annen-tillatelse": [
    row("familie", { status: "annen-tillatelse", tillatelse: "familie" }),
    row("faglart", { status: "annen-tillatelse", tillatelse: "faglart" }),
    row("sesong", { status: "annen-tillatelse", tillatelse: "sesong" }),
    row("student", { status: "annen-tillatelse", tillatelse: "student" }),
    row("au-pair", { status: "annen-tillatelse", tillatelse: "au-pair" }),
    row("permanent", { status: "annen-tillatelse", tillatelse: "permanent" }),
  ],
};
