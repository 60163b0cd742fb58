/**
 * `npm run bench`: measures speed and search, all in one run so that the figures can be compared. Quote medians; the machine is noisy.
 * `npm run bench -- weight` measures what pages cost, `npm run bench -- load` the server under load (`--requests=100000`);
 * both need a build, and fail when a limit is exceeded. `npm run bench -- left-out` asks each written search of an index without it.
 */
import { benchLoad } from "@/tests/bench/delivery/load";
import { benchWeight } from "@/tests/bench/delivery/weight";
import { benchRules } from "@/tests/bench/rules";
import { benchSearch } from "@/tests/bench/search";
import { benchLeftOut } from "@/tests/bench/search/left-out";

const [wanted] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const requests = Number(process.argv.find((argument) => argument.startsWith("--requests="))?.slice(11) ?? 20_000);

const parts = {
  rules: async () => ({ lines: benchRules(), broken: [] }),
  search: () => benchSearch({ showFailures: process.argv.includes("--failures") }),
  weight: benchWeight,
  load: () => benchLoad({ requests }),
  "left-out": async () => benchLeftOut(),
};

/** Run with the others when none is named. */
const standard = ["rules", "search"];

for (const [name, measure] of Object.entries(parts)) {
  if (wanted ? name !== wanted : !standard.includes(name)) continue;
  const { lines, broken } = await measure();
  for (const line of lines) console.log(line);
  for (const limit of broken) console.error(`Not kept: ${limit}`);
  if (broken.length > 0) process.exitCode = 1;
}
