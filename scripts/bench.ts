/** `npm run bench`: measures speed and search, all in one run so that the figures can be compared. Quote medians; the machine is noisy. */
import { benchRules } from "@/tests/bench/rules";
import { benchSearch } from "@/tests/bench/search";

for (const line of benchRules()) console.log(line);

const search = await benchSearch({ showFailures: process.argv.includes("--failures") });
for (const line of search.lines) console.log(line);
for (const floor of search.broken) console.error(`Below the floor: ${floor}`);
if (search.broken.length > 0) process.exitCode = 1;
