import { z } from "zod";
import type { Fault } from "./faults";
import type { SourceFile } from "./registries";
import { parseYaml, validate } from "./yaml-file";

/** Everyday words that are no terms: those that readers use for one another, and what a typed word or phrase may stand for. */
export type Everyday = {
  same: readonly (readonly string[])[];
  means: Readonly<Record<string, readonly string[]>>;
};

const wording = z
  .string()
  .regex(/^[^.?!\s]+(?: [^.?!\s]+){0,6}$/, "expected one to seven words as they are typed, without full stop");

const wordings = z
  .array(wording)
  .refine((texts) => new Set(texts).size === texts.length, { error: "expected each wording once" });

const everydayFile = z.strictObject({
  same: z.array(wordings.min(2)),
  means: z.record(wording, wordings.min(1)),
});

/** Reads content/everyday.yaml; without the file there are none. */
export function readEveryday(files: readonly SourceFile[], faults: Fault[]): Everyday {
  const file = files.find(({ path }) => path === "content/everyday.yaml");
  const read = file && validate(file.path, parseYaml(file.path, file.text), everydayFile, faults);
  return read ?? { same: [], means: {} };
}
