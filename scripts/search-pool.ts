/**
 * `npm run search:pool -- tuning FILE` (or `heldOut`): what any of the engines has among its first three and nobody has judged,
 * written to FILE to be judged. Documents stand by address, and nothing tells which engine found them or where. Prints only counts,
 * so that whoever tunes may run it for the held-out queries and hand the file to somebody who does not.
 */
import { writeFileSync } from "node:fs";
import { readCorpus } from "@/tests/bench/search/corpus";
import { flexSearch } from "@/tests/bench/search/engines/flexsearch";
import { miniSearch } from "@/tests/bench/search/engines/minisearch";
import { ours } from "@/tests/bench/search/engines/ours";
import { pagefind } from "@/tests/bench/search/engines/pagefind";
import { querySets, readQueries } from "@/tests/bench/search/queries";

const [name, file] = process.argv.slice(2);
const set = querySets.find((known) => known === name);
if (!set || !file) throw new Error(`usage: npm run search:pool -- ${querySets.join("|")} FILE`);

const corpus = readCorpus(1);
const documents = new Map(corpus.documents.map((document) => [document.url, document]));
const queries = readQueries(set).filter(({ best }) => best.length > 0);
const found = new Map(queries.map(({ q }) => [q, new Set<string>()]));
for (const engine of [ours, flexSearch, miniSearch, pagefind]) {
  const built = await engine.build(corpus);
  const loaded = await built.load();
  for (const { q } of queries) for (const url of (await loaded.search(q)).slice(0, 3)) found.get(q)?.add(url);
  await built.close();
}

const pool = queries.flatMap(({ q, best, good }) => {
  const judged = new Set([...best, ...good]);
  const unjudged = [...(found.get(q) ?? [])].filter((url) => !judged.has(url)).sort();
  return unjudged.length === 0 ? [] : [{ q, best, good, unjudged: unjudged.map(describe) }];
});
writeFileSync(file, `${JSON.stringify(pool, null, 1)}\n`);
console.log(
  `${pool.length} queries, ${pool.reduce((sum, { unjudged }) => sum + unjudged.length, 0)} documents to judge`,
);

/** What a judge reads of a document. */
function describe(url: string) {
  const { title = "", section = "", text = "" } = documents.get(url) ?? {};
  return { url, title, section, text: text.slice(0, 1500) };
}
