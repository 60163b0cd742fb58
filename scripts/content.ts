/** Compiles content/ into generated/, which the site imports. Fails with all faults at once. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asCompiled, compileContent } from "@/lib/content/compile";
import { ContentError } from "@/lib/content/faults";
import { datedClaims, overdueClaims } from "@/lib/content/freshness";
import { readContentFiles } from "@/lib/content/read-files";
import { emergencyContacts } from "@/lib/guidance/emergency";
import { searchWordsOf } from "@/lib/guidance/search-words";
import { wordsOf } from "@/lib/guidance/words";
import { groupRows, questions, rights, transitions } from "@/lib/rules";
import { buildIndex, exportIndex, exportTexts, offeredAnswers, searchDocuments, searchSynonyms } from "@/lib/search";

const root = process.cwd();

try {
  const files = readContentFiles(root);
  const version = createHash("sha256")
    .update(JSON.stringify([files, rights]))
    .digest("hex")
    .slice(0, 12);
  const content = asCompiled(compileContent(files, { rights, questions, groupRows, transitions }), version);
  const { chapters, tools, aids } = content;
  mkdirSync(join(root, "generated"), { recursive: true });
  const used = {
    contacts: new Set<string>([
      ...emergencyContacts,
      ...rights.flatMap((right) => right.contacts),
      ...Object.values(content.questionTexts).flatMap((text) => text.contacts),
    ]),
    laws: new Set(rights.flatMap((right) => right.legalBasis.map((basis) => basis.law))),
    deadlines: new Set(rights.flatMap((right) => right.deadline ?? [])),
  };
  writeModule("content", content, "CompiledContent", "@/lib/content/compiled");
  const words = wordsOf(content, used);
  writeModule("words", words, "Words", "@/lib/guidance/words");
  // The tables of the groups stand on pages of the server alone.
  writeModule("wizard-words", { ...words, groups: {} }, "Words", "@/lib/guidance/words");
  const index = buildIndex(searchDocuments(content, rights), { synonyms: searchSynonyms(content) });
  writeText("search", exportIndex(index));
  writeModule("search-words", searchWordsOf(content, offeredAnswers), "SearchWords", "@/lib/guidance/search-words");
  writeText("search-texts", exportTexts(index));
  console.log(
    `${chapters.length} chapters, ${tools.length} tools, ${aids.length} decision aids, ${rights.length} rights, ${content.contacts.length} contacts, ${content.laws.length} laws, ${content.terms.length} terms`,
  );
  const overdue = overdueClaims(
    datedClaims([...chapters, ...tools, ...aids], rights),
    new Date().toISOString().slice(0, 10),
  );
  if (overdue.length > 0)
    console.warn(
      [
        "Overdue, to be held against their sources again (reviewBy of the chapter):",
        ...overdue.map(({ claim, verifiedOn, reviewBy }) => `  ${claim}: due ${reviewBy}, last done ${verifiedOn}`),
      ].join("\n"),
    );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** A module that bundlers parse fast and the type checker never reads: JSON inside, its type declared beside it. */
function writeModule(name: string, value: unknown, type: string, from: string): void {
  const json = JSON.stringify(JSON.stringify(value));
  writeFileSync(join(root, "generated", `${name}.js`), `export default JSON.parse(${json});\n`);
  writeFileSync(
    join(root, "generated", `${name}.d.ts`),
    `import type { ${type} } from "${from}";\ndeclare const value: ${type};\nexport default value;\n`,
  );
}

/** A module of one string, to be read by who wrote it. */
function writeText(name: string, text: string): void {
  writeFileSync(join(root, "generated", `${name}.js`), `export default ${JSON.stringify(text)};\n`);
  writeFileSync(join(root, "generated", `${name}.d.ts`), "declare const text: string;\nexport default text;\n");
}
