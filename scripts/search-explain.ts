/** `npm run search:explain -- "query"`: why each of the first five hits stands where it stands. */
import exported from "@/generated/search.js";
import { explainHits, importIndex } from "@/lib/search";

const query = process.argv.slice(2).join(" ");
const hits = explainHits(importIndex(exported), query);
console.log(`«${query}»${hits.length === 0 ? ": nothing found" : ""}`);
for (const [at, hit] of hits.entries()) {
  const factors = hit.factors.map(([name, factor]) => `${name} × ${round(factor)}`).join(", ");
  console.log(`\n${at + 1}. ${hit.kind}: ${hit.title}  ${hit.url}`);
  console.log(`   tier ${hit.tier}${hit.place ? `, place ${hit.place}` : ""}; relevance ${round(hit.relevance)}`);
  console.log(`   answers ${percent(hit.coverage)} of the query; ${factors}`);
  if (hit.asked.likeness > 0)
    console.log(`   ${percent(hit.asked.likeness)} like a search somebody types for it: + ${round(hit.asked.gain)}`);
  for (const { words, rarity, gain, matches } of hit.concepts) {
    const found = matches.map(({ field, word, fit }) => `${field} ${word} ${round(fit)}`).join(", ");
    console.log(`   «${words.join(" ")}» + ${round(gain)} (rarity ${round(rarity)}): ${found || "not found"}`);
  }
}

function round(value: number): string {
  return value.toFixed(2);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
